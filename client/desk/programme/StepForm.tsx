import { type FormEvent, useState } from 'react';
import { fiveSteps } from '../../../shared/discussion/cardSteps.ts';
import { type StepInput, stepLimits } from '../../../shared/programme/stepFields.ts';
import { sceneNames, stepKinds } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { TextArea, TextField } from '../../design/TextField.tsx';
import { useKeptText } from '../../questions/useKeptText.ts';
import { MaterialFields } from './MaterialFields.tsx';
import { type DraftReading, keptDraft, readDraft, type StepDraft } from './stepDraft.ts';
import './StepForm.css';

interface StepFormProps {
  /** Where this tab keeps what is typed. */
  keep: string;
  initial: StepDraft;
  busy: boolean;
  onSave: (step: StepInput) => Promise<boolean>;
  onCancel: () => void;
}

const ticks = ['moves', 'ideas', 'ballots', 'anonymous', 'roleBlind', 'privateWriting'] as const;

/** What a step is. What is typed stays through a reload, until it is saved or put away. */
export function StepForm({ keep, initial, busy, onSave, onCancel }: StepFormProps) {
  const { t, problem } = useWords();
  const { scenario } = useRun();
  const [kept, setKept] = useKeptText(keep);
  const [wrong, setWrong] = useState<Extract<DraftReading, { ok: false }> | null>(null);
  const draft = keptDraft(kept) ?? initial;
  const change = (changes: Partial<StepDraft>) => setKept(JSON.stringify({ ...draft, ...changes }));
  const error = (field: keyof StepDraft) => {
    if (wrong?.field !== field) return null;
    if (field === 'minutes' || field === 'plannedAt') return t(`programme.${field}.wrong`);
    return wrong.problem ? problem(wrong.problem) : null;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (busy) return;
    const reading = readDraft(draft);
    setWrong(reading.ok ? null : reading);
    if (reading.ok && (await onSave(reading.input))) setKept('');
  };
  return (
    <form className="StepForm" onSubmit={save} noValidate>
      <TextField
        label={t('programme.title')}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={stepLimits.title}
        error={error('title')}
        autoFocus
      />
      <TextArea
        label={t('programme.prompt')}
        value={draft.prompt}
        onChange={(prompt) => change({ prompt })}
        maxLength={stepLimits.prompt}
        error={error('prompt')}
      />
      <div className="StepForm__row">
        <TextField
          label={t('programme.minutes')}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          inputMode="numeric"
          error={error('minutes')}
        />
        <TextField
          label={t('programme.plannedAt')}
          value={draft.plannedAt}
          onChange={(plannedAt) => change({ plannedAt })}
          error={error('plannedAt')}
        />
        <SelectField
          label={t('programme.kind')}
          options={stepKinds.map((value) => ({ value, label: t(`programme.kind.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        {draft.kind === 'discussion' && (
          <SelectField
            label={t('programme.cardStep')}
            options={[
              { value: '', label: t('programme.cardStep.none') },
              ...fiveSteps.map((value) => ({ value, label: t(`discussion.step.${value}`) })),
            ]}
            value={draft.cardStep}
            onChange={(cardStep) => change({ cardStep, ...(cardStep === '' ? {} : { scene: 'cards' }) })}
          />
        )}
        <SelectField
          label={t('programme.scene')}
          options={sceneNames.map((value) => ({ value, label: t(`desk.scene.${value}`) }))}
          value={draft.scene}
          onChange={(scene) => change({ scene })}
        />
        <SelectField
          label={t('programme.board')}
          options={(['plenary', 'table'] as const).map((value) => ({ value, label: t(`programme.board.${value}`) }))}
          value={draft.board}
          onChange={(board) => change({ board })}
        />
      </div>
      <fieldset className="StepForm__ticks">
        <legend>{t('programme.opens')}</legend>
        {ticks.map((tick) => (
          <Checkbox
            key={tick}
            label={t(`programme.${tick}`)}
            checked={draft[tick]}
            onChange={(isOn) => change({ [tick]: isOn })}
          />
        ))}
      </fieldset>
      <MaterialFields
        scenario={scenario}
        materials={draft.materials ?? []}
        onChange={(materials) => change({ materials })}
      />
      <div className="StepForm__actions">
        <Button
          onClick={() => {
            setKept('');
            onCancel();
          }}
        >
          {t('programme.putAway')}
        </Button>
        <Button type="submit" variant="main" busy={busy}>
          {t('programme.save')}
        </Button>
      </div>
    </form>
  );
}
