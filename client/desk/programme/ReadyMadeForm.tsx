import { type FormEvent, useState } from 'react';
import type { ReadyMadeName } from '../../../shared/programme/readyMade/readyMade.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Choice } from '../../design/Choice.tsx';
import './StepForm.css';

interface ReadyMadeFormProps {
  programmes: readonly { name: ReadyMadeName; minutes: number }[];
  busy: boolean;
  onTake: (name: ReadyMadeName) => void;
  onCancel: () => void;
}

/** Programmes to begin from; taking one puts the present one away. */
export function ReadyMadeForm({ programmes, busy, onTake, onCancel }: ReadyMadeFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ReadyMadeName | null>(null);
  const take = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (chosen && !busy) onTake(chosen);
  };
  return (
    <form className="StepForm" onSubmit={take}>
      <p>{t('programme.take.text')}</p>
      <Choice
        label={t('programme.take')}
        options={programmes.map(({ name, minutes }) => ({
          value: name,
          label: t(`programme.ready.${name}`),
          description: t('programme.ready.minutes', { minutes }),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <div className="StepForm__actions">
        <Button onClick={onCancel}>{t('programme.putAway')}</Button>
        <Button type="submit" variant="main" busy={busy} disabled={chosen === null}>
          {t('command.takeProgramme')}
        </Button>
      </div>
    </form>
  );
}
