import { type FormEvent, useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import { TextField } from '../../design/TextField.tsx';
import { written } from '../frame/written.ts';

interface ChooseFormProps {
  ballot: RevealedBallot;
  busy: boolean;
  onChoose: (optionIds: string[], reason: string) => void;
}

/** Says what was chosen, and why: people's own act after the count. */
export function ChooseForm({ ballot, busy, onChoose }: ChooseFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>(ballot.chosen?.optionIds ?? []);
  const [reason, setReason] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (reason.trim() !== '') onChoose([...chosen], reason);
  };
  return (
    <details>
      <summary className="BallotForm__more">{t('ballot.chosen.form')}</summary>
      <form className="BallotForm" onSubmit={submit} noValidate>
        <p className="BallotForm__hint">{t('ballot.chosen.hint')}</p>
        {ballot.options.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={written(title, t)}
            checked={chosen.includes(id)}
            onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
        <TextField
          label={t('ballot.chosen.reason')}
          value={reason}
          onChange={setReason}
          maxLength={textLimits.reason}
          error={wasAsked && reason.trim() === '' ? t('input.empty') : null}
        />
        <Button type="submit" variant="main" busy={busy}>
          {t('ballot.chosen.save')}
        </Button>
      </form>
    </details>
  );
}
