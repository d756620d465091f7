import { type FormEvent, useState } from 'react';
import { showCode } from '../../../shared/protocol.ts';
import { api } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import './LoginForm.css';

/** The door to the desk, at the desk's own address. */
export function LoginForm({ code, onLogin }: { code: string; onLogin: () => void }) {
  const { t, problem } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const login = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (passphrase === '') return setError(t('input.empty'));
    setBusy(true);
    const answer = await api.login(passphrase);
    setBusy(false);
    if (answer.ok) onLogin();
    else setError(problem(answer.problem));
  };

  return (
    <main className="LoginForm">
      <form className="LoginForm__form" onSubmit={(event) => void login(event)} noValidate>
        <h1 className="LoginForm__title">{t('desk.login.title')}</h1>
        <p>{t('desk.login.lead', { code: showCode(code) })}</p>
        <TextField
          label={t('desk.login.passphrase')}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          required
          autoFocus
        />
        <Button type="submit" variant="main" busy={busy} wide>
          {t('desk.login.submit')}
        </Button>
      </form>
    </main>
  );
}
