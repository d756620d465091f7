import { type FormEvent, useState } from 'react';
import { stepLimits } from '../../../shared/programme/stepFields.ts';
import type { Step } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import './StepForm.css';

interface SplitFormProps {
  step: Step;
  busy: boolean;
  onSplit: (minutes: number, title: string) => void;
  onCancel: () => void;
}

/** Where to divide a step, and what its second part is called. */
export function SplitForm({ step, busy, onSplit, onCancel }: SplitFormProps) {
  const { t } = useWords();
  const [minutes, setMinutes] = useState(String(Math.max(1, Math.floor(step.minutes / 2))));
  const [title, setTitle] = useState(step.title);
  const [isTried, setTried] = useState(false);
  const isWrong = !/^\d+$/.test(minutes.trim()) || Number(minutes) < 1 || Number(minutes) >= step.minutes;
  const isEmpty = title.trim() === '';
  const split = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!busy && !isWrong && !isEmpty) onSplit(Number(minutes), title);
  };
  return (
    <form className="StepForm" onSubmit={split} noValidate>
      <TextField
        label={t('programme.split.minutes', { minutes: step.minutes })}
        value={minutes}
        onChange={setMinutes}
        inputMode="numeric"
        error={isTried && isWrong ? t('programme.split.wrong', { minutes: step.minutes }) : null}
        autoFocus
      />
      <TextField
        label={t('programme.split.title')}
        value={title}
        onChange={setTitle}
        maxLength={stepLimits.title}
        error={isTried && isEmpty ? t('input.empty') : null}
      />
      <div className="StepForm__actions">
        <Button onClick={onCancel}>{t('programme.putAway')}</Button>
        <Button type="submit" variant="main" busy={busy}>
          {t('command.splitStep')}
        </Button>
      </div>
    </form>
  );
}
