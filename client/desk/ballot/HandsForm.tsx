import { type FormEvent, useState } from 'react';
import type { HandVotes, StageBallot } from '../../../shared/voting/ballot.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import { written } from '../frame/written.ts';

interface HandsFormProps {
  ballot: StageBallot;
  noted: HandVotes | undefined;
  busy: boolean;
  onNote: (hands: HandVotes) => void;
}

const read = (typed: string | undefined): number => {
  const count = Number(typed?.trim() ?? '');
  return Number.isSafeInteger(count) && count >= 0 ? count : 0;
};

/** Hands counted in the room, noted beside the votes. */
export function HandsForm({ ballot, noted, busy, onNote }: HandsFormProps) {
  const { t } = useWords();
  const [voters, setVoters] = useState(String(noted?.voters ?? ''));
  const [blanks, setBlanks] = useState(String(noted?.blanks ?? ''));
  const [counts, setCounts] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries((noted?.counts ?? []).map(({ optionId, count }) => [optionId, String(count)])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNote({
      voters: read(voters),
      blanks: read(blanks),
      counts: ballot.options.map(({ id }) => ({ optionId: id, count: read(counts[id]) })),
    });
  };
  const field = (label: string, value: string, onChange: (typed: string) => void) => (
    <TextField label={label} inputMode="numeric" value={value} onChange={onChange} />
  );
  return (
    <details>
      <summary className="BallotForm__more">
        {noted ? t('ballot.hands.saved', { voters: noted.voters }) : t('ballot.hands')}
      </summary>
      <form className="BallotForm" onSubmit={submit} noValidate>
        <p className="BallotForm__hint">{t('ballot.hands.text')}</p>
        {field(t('ballot.hands.voters'), voters, setVoters)}
        {ballot.options.map(({ id, title }) => (
          <TextField
            key={id}
            label={written(title, t)}
            inputMode="numeric"
            value={counts[id] ?? ''}
            onChange={(typed) => setCounts({ ...counts, [id]: typed })}
          />
        ))}
        {field(t('ballot.hands.blanks'), blanks, setBlanks)}
        <Button type="submit" busy={busy}>
          {t('ballot.hands.save')}
        </Button>
      </form>
    </details>
  );
}
