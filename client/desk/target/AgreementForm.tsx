import { type FormEvent, useId, useState } from 'react';
import type { CommandInput } from '../../../shared/commands/registry.ts';
import type { Target } from '../../../shared/scenario/schema.ts';
import { whole } from '../../../shared/text/format.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { classes } from '../../design/classes.ts';
import { FieldError } from '../../design/Field.tsx';
import { YearHead } from '../../design/YearHead.tsx';
import { readFigure } from './figure.ts';
import './AgreementForm.css';

export type Figures = CommandInput<'enterAgreement'>['figures'];

interface AgreementFormProps {
  targets: readonly Target[];
  years: readonly number[];
  /** What the fields begin with, in the order of the targets. */
  expected: Figures;
  busy: boolean;
  /** Played cards, whose amounts come on top. */
  hasCards: boolean;
  onSave: (figures: Figures) => void;
  onCancel: () => void;
}

/** The real figures of the agreement: one per target and year, in 1.000 kr. What is typed stays until it is saved. */
export function AgreementForm({ targets, years, expected, busy, hasCards, onSave, onCancel }: AgreementFormProps) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState<string[][]>(() =>
    targets.map(({ id }) => {
      const amounts = expected.find(({ targetId }) => targetId === id)?.amounts;
      return years.map((_, year) => (amounts?.[year] === undefined ? '' : whole(amounts[year], language)));
    }),
  );
  const problemId = useId();
  const [wasAsked, setWasAsked] = useState(false);

  const isWrong = (text: string) => readFigure(text) === undefined;
  const someWrong = typed.some((row) => row.some(isWrong));
  const type = (row: number, column: number, text: string) =>
    setTyped(typed.map((texts, at) => (at === row ? texts.map((old, year) => (year === column ? text : old)) : texts)));

  const save = (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (busy || someWrong) return;
    onSave(
      targets.map(({ id }, row) => ({
        targetId: id,
        amounts: (typed[row] ?? []).map((text) => readFigure(text) ?? 0),
      })),
    );
  };

  return (
    <form className="AgreementForm" onSubmit={save} noValidate>
      <h3 className="AgreementForm__title">{t('desk.agreement.title')}</h3>
      <p>
        {t('desk.agreement.lead')} {hasCards && t('desk.agreement.cards')}
      </p>
      <div className="AgreementForm__scroll">
        <table className="AgreementForm__table">
          <YearHead first={t('unit.thousand')} years={years} />
          <tbody>
            {targets.map((target, row) => (
              <tr key={target.id}>
                <th scope="row">{target.name}</th>
                {years.map((year, column) => {
                  const text = typed[row]?.[column] ?? '';
                  const wrong = wasAsked && isWrong(text);
                  return (
                    <td key={year}>
                      <input
                        className={classes('AgreementForm__figure', wrong && 'AgreementForm__figure--wrong')}
                        aria-label={t('desk.agreement.field', { target: target.name, year })}
                        aria-invalid={wrong || undefined}
                        aria-describedby={wrong ? problemId : undefined}
                        inputMode="numeric"
                        autoComplete="off"
                        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write the figures
                        autoFocus={row === 0 && column === 0}
                        value={text}
                        onChange={(event) => type(row, column, event.currentTarget.value)}
                        onFocus={(event) => event.currentTarget.select()}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FieldError id={problemId} error={wasAsked && someWrong ? t('desk.agreement.figure') : null} />
      <div className="AgreementForm__actions">
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" variant="main" busy={busy}>
          {t('desk.agreement.save')}
        </Button>
      </div>
    </form>
  );
}
