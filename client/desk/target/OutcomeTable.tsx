import { useId } from 'react';
import type { OutcomeStatus } from '../../../shared/budget/outcomes.ts';
import { millions } from '../../../shared/text/format.ts';
import { useWords } from '../../app/texts.tsx';
import { classes } from '../../design/classes.ts';
import { YearHead } from '../../design/YearHead.tsx';
import { ScrollArea } from '../frame/ScrollArea.tsx';
import { say } from '../frame/saying.ts';
import { outcomeSaying } from './gap.ts';
import './OutcomeTable.css';

interface OutcomeTableProps {
  statuses: readonly OutcomeStatus[];
  years: readonly number[];
  activeId: string;
  /** Absent where it is only to be seen. */
  onChoose?: (outcomeId: string) => void;
}

/** Every outcome with what is missing per target and year; one of them counts. */
export function OutcomeTable({ statuses, years, activeId, onChoose }: OutcomeTableProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <ScrollArea label={t('desk.target.unit')} along="sideways">
      <table className="OutcomeTable__table">
        <caption className="visually-hidden">{t('desk.target.choose')}</caption>
        <YearHead first={t('desk.target.unit')} years={years} />
        {statuses.map((status) => (
          <OutcomeRows
            key={status.outcome.id}
            status={status}
            years={years}
            isActive={status.outcome.id === activeId}
            radioName={id}
            onChoose={onChoose && (() => onChoose(status.outcome.id))}
          />
        ))}
      </table>
    </ScrollArea>
  );
}

interface OutcomeRowsProps {
  status: OutcomeStatus;
  years: readonly number[];
  isActive: boolean;
  radioName: string;
  onChoose: (() => void) | undefined;
}

function OutcomeRows({ status, years, isActive, radioName, onChoose }: OutcomeRowsProps) {
  const { t } = useWords();
  const { outcome, targets } = status;
  const name = (
    <span>
      <span className="OutcomeTable__name">{outcome.name}</span>{' '}
      {isActive && <span className="OutcomeTable__counts">{t('desk.target.counts')}</span>}
      <span className="OutcomeTable__sentence">{say(t, outcomeSaying(status, years))}</span>
    </span>
  );
  return (
    <tbody className={classes('OutcomeTable__outcome', isActive && 'OutcomeTable__outcome--active')}>
      <tr>
        <th scope="rowgroup" colSpan={years.length + 1}>
          {onChoose ? (
            <label className="OutcomeTable__choice">
              <input type="radio" name={radioName} checked={isActive} onChange={onChoose} />
              {name}
            </label>
          ) : (
            <span className="OutcomeTable__choice">{name}</span>
          )}
        </th>
      </tr>
      {targets.map(({ target, missing }) => (
        <tr key={target.id}>
          <th scope="row" className="OutcomeTable__target">
            {target.name}
          </th>
          {missing.map((amount, index) => (
            <Missing key={years[index]} amount={amount} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Missing({ amount }: { amount: number }) {
  const { t, language } = useWords();
  if (amount > 0) return <td className="OutcomeTable__missing num">{millions(amount, language)}</td>;
  return <td className="OutcomeTable__met num">{t('desk.target.met')}</td>;
}
