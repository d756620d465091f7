import type { StageRun } from '../../shared/state.ts';
import { kroner } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { Choice } from '../design/Choice.tsx';
import { Slider } from '../design/Slider.tsx';
import { Stepper } from '../design/Stepper.tsx';
import { MoneyField } from './MoneyField.tsx';
import { amountScale, type MoveDraft, withKind } from './moveDraft.ts';
import './MoveAmounts.css';

interface MoveAmountsProps {
  run: StageRun;
  draft: MoveDraft;
  onChange: (draft: MoveDraft) => void;
}

/** How much, and in which years. */
export function MoveAmounts({ run, draft, onChange }: MoveAmountsProps) {
  const { t, language } = useWords();
  const { years } = run.scenario;
  const { most, step } = amountScale(run, draft);
  const { kind, year, amount } = draft;
  const when = (
    <Choice
      label={t('budget.move.when')}
      hideLabel
      layout="segments"
      options={[
        { value: 'once', label: t('budget.move.once', { year }) },
        { value: 'lasting', label: t('budget.move.lasting', { year }) },
        { value: 'typed', label: t('budget.move.typed') },
      ]}
      value={kind}
      onChange={(next) => onChange(withKind(draft, next, years))}
    />
  );
  if (kind === 'typed') {
    return (
      <>
        {when}
        <fieldset className="MoveAmounts__years">
          <legend className="visually-hidden">{t('budget.move.howMuch')}</legend>
          {years.map((one, index) => (
            <MoneyField
              key={one}
              label={String(one)}
              value={draft.perYear[index] ?? null}
              onChange={(typed) =>
                onChange({
                  ...draft,
                  perYear: years.map((_, at) => (at === index ? typed : (draft.perYear[at] ?? null))),
                })
              }
            />
          ))}
        </fieldset>
      </>
    );
  }
  const stepText = kroner(step, language);
  return (
    <>
      <div>
        <Stepper
          label={t('budget.move.howMuch')}
          value={amount}
          onChange={(typed) => onChange({ ...draft, amount: typed === null ? null : Math.max(0, typed) })}
          decreaseLabel={t('budget.move.lessBy', { amount: stepText })}
          increaseLabel={t('budget.move.moreBy', { amount: stepText })}
          step={step}
          unreadableText={t('budget.amount.unreadable')}
          language={language}
        />
        <Slider
          label={t('budget.move.howMuch')}
          hideLabel
          value={Math.min(amount ?? 0, most)}
          onChange={(chosen) => onChange({ ...draft, amount: chosen })}
          max={most}
          step={Math.min(step, most)}
          valueText={kroner(amount ?? 0, language)}
        />
      </div>
      {when}
      <Choice
        label={t('budget.move.year')}
        hideLabel
        layout="segments"
        options={years.map((one) => ({ value: String(one), label: one }))}
        value={String(year)}
        onChange={(chosen) => onChange({ ...draft, year: Number(chosen) })}
      />
    </>
  );
}
