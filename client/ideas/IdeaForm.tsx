import { type FormEvent, useId } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { MoneyField } from '../budget/MoneyField.tsx';
import { Button } from '../design/Button.tsx';
import { Choice } from '../design/Choice.tsx';
import { Field } from '../design/Field.tsx';
import { TextArea, TextField } from '../design/TextField.tsx';
import type { IdeaDraft } from './ideaDraft.ts';
import './IdeaForm.css';

interface IdeaFormProps {
  scenario: Scenario;
  draft: IdeaDraft;
  onChange: (draft: IdeaDraft) => void;
  /** Rewriting one that is on the wall already. */
  isEdit: boolean;
  /** Everyone writes for themselves for now. */
  isPrivate: boolean;
  problem: Problem | undefined;
  onSubmit: () => void;
  onCancel: () => void;
}

/** Writing an idea, or rewriting one's own. */
export function IdeaForm({ scenario, draft, onChange, isEdit, isPrivate, problem, onSubmit, onCancel }: IdeaFormProps) {
  const words = useWords();
  const { t } = words;
  const area = useId();
  const { committees, areas, years } = scenario;
  const change = (part: Partial<IdeaDraft>) => onChange({ ...draft, ...part });
  const counterText = (used: number, max: number) => t('ideas.counter', { used, max });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const isTitleEmpty = problem?.key === 'input.empty';
  return (
    <form className="IdeaForm" onSubmit={submit} aria-label={t(isEdit ? 'ideas.edit' : 'ideas.write')}>
      <h2 className="IdeaForm__title">{t(isEdit ? 'ideas.edit' : 'ideas.write')}</h2>
      <TextField
        label={t('ideas.title')}
        value={draft.title}
        maxLength={textLimits.title}
        counterText={counterText}
        error={isTitleEmpty ? t('input.empty') : null}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label={t('ideas.text')}
        value={draft.text}
        maxLength={textLimits.text}
        counterText={counterText}
        onChange={(text) => change({ text })}
      />
      <Field id={area} label={t('ideas.area')}>
        <select
          id={area}
          className="IdeaForm__select"
          value={draft.areaId ?? ''}
          onChange={(event) => change({ areaId: event.currentTarget.value || null })}
        >
          <option value="">{t('ideas.area.none')}</option>
          {committees.map(({ id, name }) => (
            <optgroup key={id} label={name}>
              {areas
                .filter(({ committeeId }) => committeeId === id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <Choice
        label={t('ideas.money')}
        layout="segments"
        options={[
          { value: 'unknown', label: t('ideas.money.unknown') },
          { value: 'costs', label: t('ideas.money.costs') },
          { value: 'saves', label: t('ideas.money.saves') },
        ]}
        value={draft.money}
        onChange={(money) => change({ money })}
      />
      {draft.money !== 'unknown' && (
        <div className="IdeaForm__money">
          <Choice
            label={t('ideas.money.when')}
            hideLabel
            layout="segments"
            options={[
              { value: 'same', label: t('ideas.money.same') },
              { value: 'perYear', label: t('ideas.money.perYear') },
            ]}
            value={draft.isSameEveryYear ? 'same' : 'perYear'}
            onChange={(when) => change({ isSameEveryYear: when === 'same' })}
          />
          {draft.isSameEveryYear ? (
            <MoneyField
              label={t('ideas.money.everyYear')}
              value={draft.amount}
              onChange={(amount) => change({ amount })}
            />
          ) : (
            <div className="IdeaForm__years">
              {years.map((year, index) => (
                <MoneyField
                  key={year}
                  label={String(year)}
                  value={draft.perYear[index] ?? null}
                  onChange={(amount) =>
                    change({ perYear: years.map((_, at) => (at === index ? amount : (draft.perYear[at] ?? null))) })
                  }
                />
              ))}
            </div>
          )}
        </div>
      )}
      {problem && !isTitleEmpty && (
        <p className="IdeaForm__problem" role="alert">
          {words.problem(problem)}
        </p>
      )}
      <div className="IdeaForm__send">
        <Button type="submit" variant="main" wide>
          {t(isEdit ? 'ideas.save' : 'command.submitIdea')}
        </Button>
        {isEdit && (
          <Button wide onClick={onCancel}>
            {t('ideas.keepOld')}
          </Button>
        )}
      </div>
      {!isEdit && <p className="IdeaForm__hint">{t(isPrivate ? 'ideas.silence' : 'ideas.unnamed')}</p>}
    </form>
  );
}
