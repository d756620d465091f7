import { type FormEvent, useRef, useState } from 'react';
import { api } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/TextField.tsx';
import './LoginForm.css';

export interface LoginFormProps {
  onEntered: () => void;
}

export function LoginForm({ onEntered }: LoginFormProps) {
  const { t, problem } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const refuse = (sentence: string) => {
    setError(sentence);
    field.current?.focus();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.trim() === '') return refuse(t('landing.login.empty'));
    setIsAsking(true);
    const answer = await api.login(passphrase);
    setIsAsking(false);
    if (answer.ok) onEntered();
    else refuse(problem(answer.problem));
  };

  return (
    <form className="LoginForm" onSubmit={submit} noValidate>
      <h1 className="Landing__headline">{t('landing.login.headline')}</h1>
      <TextField
        ref={field}
        type="password"
        label={t('landing.login.passphrase')}
        description={t('landing.login.hint')}
        error={error}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setError(null);
        }}
        name="passphrase"
        autoComplete="current-password"
        enterKeyHint="go"
      />
      <Button type="submit" variant="main" wide busy={isAsking}>
        {t('landing.login.go')}
      </Button>
    </form>
  );
}
