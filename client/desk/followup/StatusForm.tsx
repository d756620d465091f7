import { type FormEvent, useState } from 'react';
import type { CommandInput } from '../../../shared/commands/registry.ts';
import {
  type Course,
  courses,
  type Indicator,
  type StatusState,
  statusStates,
} from '../../../shared/followup/decision.ts';
import { dateText, readDate } from '../../../shared/text/date.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { TextArea, TextField } from '../../design/TextField.tsx';
import { written } from '../frame/written.ts';

interface StatusFormProps {
  /** What tells whether the decision works, where that has been said. */
  indicator: Indicator | undefined;
  /** The day it is, as an ISO date. */
  today: string;
  onSave: (status: CommandInput<'addStatus'>['status']) => Promise<boolean>;
  onCancel: () => void;
}

/** How a decision stands on a day, and what is to be done with it from here. */
export function StatusForm({ indicator, today, onSave, onCancel }: StatusFormProps) {
  const { t, language } = useWords();
  const [day, setDay] = useState(() => dateText(today, language));
  const [state, setState] = useState<StatusState>('onTrack');
  const [course, setCourse] = useState<Course>('keep');
  const [measured, setMeasured] = useState('');
  const [note, setNote] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const on = readDate(day);
    setWrong(on === undefined);
    if (on === undefined) return;
    setBusy(true);
    await onSave({ on, state, course, note, ...(measured.trim() === '' ? {} : { measured }) });
    setBusy(false);
  };
  return (
    <form className="FollowupCard__form" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        label={t('followup.on')}
        value={day}
        onChange={setDay}
        error={isWrong ? t('followup.on.wrong') : null}
        autoFocus
      />
      <div className="FollowupCard__pair">
        <SelectField
          label={t('followup.state')}
          options={statusStates.map((value) => ({ value, label: t(`followup.state.${value}`) }))}
          value={state}
          onChange={setState}
        />
        <SelectField
          label={t('followup.course')}
          options={courses.map((value) => ({ value, label: t(`followup.course.${value}`) }))}
          value={course}
          onChange={setCourse}
        />
      </div>
      {indicator && (
        <TextField
          label={t('followup.measured')}
          description={t('followup.measured.hint', {
            name: written(indicator.name, t),
            baseline: written(indicator.baseline, t),
            target: written(indicator.target, t),
          })}
          value={measured}
          onChange={setMeasured}
          maxLength={textLimits.indicator}
        />
      )}
      <TextArea label={t('followup.note')} value={note} onChange={setNote} maxLength={textLimits.text} />
      <div className="FollowupCard__actions">
        <Button onClick={onCancel}>{t('followup.cancel')}</Button>
        <Button type="submit" variant="main" busy={isBusy}>
          {t('followup.saveStatus')}
        </Button>
      </div>
    </form>
  );
}
