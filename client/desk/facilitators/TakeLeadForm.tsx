import type { FormEvent } from 'react';
import { useWords } from '../../app/texts.tsx';
import type { CommandAnswer } from '../../connection/wire.ts';
import { Button } from '../../design/Button.tsx';
import { PassphraseField } from '../runs/PassphraseField.tsx';
import { usePassphrase } from '../runs/usePassphrase.ts';

/** The lead back to who has the passphrase, and gives it again (A6). */
export function TakeLeadForm({ onTake }: { onTake: () => Promise<CommandAnswer> }) {
  const { t } = useWords();
  const passphrase = usePassphrase();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await passphrase.during(onTake)) passphrase.forget();
  };
  return (
    <form className="FacilitatorsDialog__form" onSubmit={(event) => void submit(event)} noValidate>
      <PassphraseField value={passphrase.typed} onChange={passphrase.type} error={passphrase.error} />
      <Button type="submit" busy={passphrase.busy}>
        {t('facilitators.take')}
      </Button>
    </form>
  );
}
