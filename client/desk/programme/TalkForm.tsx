import { type FormEvent, useState } from 'react';
import { type FiveStep, fiveSteps } from '../../../shared/discussion/cardSteps.ts';
import { talkSteps } from '../../../shared/programme/readyMade/talkSteps.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Choice } from '../../design/Choice.tsx';
import './StepForm.css';

interface TalkFormProps {
  busy: boolean;
  onTake: (cardStep: FiveStep) => void;
  onCancel: () => void;
}

/** The ready-made steps to talk in, one for each of the five; what is taken can be changed like any step. */
export function TalkForm({ busy, onTake, onCancel }: TalkFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<FiveStep | null>(null);
  const take = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (chosen && !busy) onTake(chosen);
  };
  return (
    <form className="StepForm" onSubmit={take}>
      <Choice
        label={t('programme.talk.which')}
        options={fiveSteps.map((value) => ({
          value,
          label: t('programme.talk.option', {
            step: t(`discussion.step.${value}`),
            minutes: talkSteps[value].minutes,
          }),
          description: talkSteps[value].prompt,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <div className="StepForm__actions">
        <Button onClick={onCancel}>{t('programme.putAway')}</Button>
        <Button type="submit" variant="main" busy={busy} disabled={chosen === null}>
          {t('programme.talk.take')}
        </Button>
      </div>
    </form>
  );
}
