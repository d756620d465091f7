import { useWords } from '../../app/texts.tsx';
import { TextField } from '../../design/TextField.tsx';

interface PassphraseFieldProps {
  value: string;
  onChange: (passphrase: string) => void;
  error: string | null;
}

export function PassphraseField({ value, onChange, error }: PassphraseFieldProps) {
  const { t } = useWords();
  return (
    <TextField
      label={t('desk.reset.passphrase')}
      type="password"
      autoComplete="current-password"
      value={value}
      onChange={onChange}
      error={error}
      required
      autoFocus
    />
  );
}
