import { type FormEvent, useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';

/** Invites one person under a name; what is typed stays until it has been accepted. */
export function InviteForm({ onInvite }: { onInvite: (name: string) => Promise<boolean> }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === '') return setError(t('input.empty'));
    setBusy(true);
    if (await onInvite(name)) setName('');
    setBusy(false);
  };
  const type = (typed: string) => {
    setName(typed);
    setError(null);
  };
  return (
    <form className="FacilitatorsDialog__form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('facilitators.name')}
        description={t('facilitators.nameHint')}
        value={name}
        onChange={type}
        error={error}
        maxLength={textLimits.name}
        autoComplete="off"
      />
      <Button type="submit" variant="main" busy={busy}>
        {t('facilitators.makeLink')}
      </Button>
    </form>
  );
}
