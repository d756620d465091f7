import { type FormEvent, useState } from 'react';
import { capacities, type DecisionInput, mostDates } from '../../../shared/followup/decision.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { TextArea, TextField } from '../../design/TextField.tsx';
import { type DecisionDraft, type DecisionReading, readDecision } from './decisionDraft.ts';

interface DecisionFormProps {
  initial: DecisionDraft;
  source: DecisionInput['source'];
  /** Whether it was taken; what is typed stays when not. */
  onSave: (input: DecisionInput) => Promise<boolean>;
  onCancel: () => void;
}

/** Who sees to it, how one can tell whether it works, and when that is told. */
export function DecisionForm({ initial, source, onSave, onCancel }: DecisionFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(initial);
  const [wrong, setWrong] = useState<Extract<DecisionReading, { ok: false }> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const change = (part: Partial<DecisionDraft>) => setDraft({ ...draft, ...part });
  const empty = (field: 'title' | 'owner') => (wrong?.field === field ? t('input.empty') : null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const reading = readDecision(draft, source);
    setWrong(reading.ok ? null : reading);
    if (!reading.ok) return;
    setBusy(true);
    await onSave(reading.input);
    setBusy(false);
  };
  const field = (name: 'implementer' | 'indicator' | 'baseline' | 'target', max: number) => (
    <TextField
      label={t(`followup.${name}`)}
      value={draft[name]}
      onChange={(text) => change({ [name]: text })}
      maxLength={max}
      error={name === 'indicator' && wrong?.field === 'indicator' ? t('followup.indicator.whole') : null}
    />
  );
  return (
    <form className="FollowupCard__form" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        label={t('followup.what')}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={textLimits.title}
        error={empty('title')}
        autoFocus
      />
      <TextField
        label={t('followup.owner')}
        value={draft.owner}
        onChange={(owner) => change({ owner })}
        maxLength={textLimits.sender}
        error={empty('owner')}
        autoComplete="off"
      />
      {field('implementer', textLimits.sender)}
      {field('indicator', textLimits.indicator)}
      <div className="FollowupCard__pair">
        {field('baseline', textLimits.indicator)}
        {field('target', textLimits.indicator)}
      </div>
      <TextArea
        label={t('followup.dates')}
        description={t('followup.dates.hint')}
        value={draft.dates}
        onChange={(dates) => change({ dates })}
        error={wrong?.field === 'dates' ? datesProblem(wrong.line) : null}
      />
      <SelectField
        label={t('followup.capacity')}
        options={(['none', ...capacities] as const).map((value) => ({ value, label: t(`followup.capacity.${value}`) }))}
        value={draft.capacity}
        onChange={(capacity) => change({ capacity })}
      />
      <div className="FollowupCard__actions">
        <Button onClick={onCancel}>{t('followup.cancel')}</Button>
        <Button type="submit" variant="main" busy={isBusy}>
          {t('followup.save')}
        </Button>
      </div>
    </form>
  );

  function datesProblem(line: string | undefined): string {
    return line === undefined ? t('followup.dates.tooMany', { most: mostDates }) : t('followup.dates.wrong', { line });
  }
}
