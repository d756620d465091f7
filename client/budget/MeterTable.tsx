import type { OutcomeStatus } from '../../shared/budget/outcomes.ts';
import type { StageRun } from '../../shared/state.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { YearHead } from '../design/YearHead.tsx';
import './MeterTable.css';

interface MeterTableProps {
  run: StageRun;
  statuses: readonly OutcomeStatus[];
}

/** What is missing under every outcome and target, in every year. */
export function MeterTable({ run, statuses }: MeterTableProps) {
  const { t, language } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the page, the keyboard must be able to scroll it
    <section className="MeterTable" aria-label={t('budget.meter.caption')} tabIndex={0}>
      <table className="MeterTable__table">
        <caption className="MeterTable__caption">{t('budget.meter.caption')}</caption>
        <YearHead first={t('budget.meter.outcome')} years={run.scenario.years} />
        <tbody>
          {statuses.flatMap(({ outcome, targets }) =>
            targets.map(({ target, missing }) => (
              <tr
                key={`${outcome.id}-${target.id}`}
                className={outcome.id === run.activeOutcomeId ? 'MeterTable__active' : ''}
              >
                <th scope="row">
                  {outcome.name}
                  <span className="MeterTable__target">{target.name}</span>
                </th>
                {run.scenario.years.map((year, index) => {
                  const left = missing[index] ?? 0;
                  return (
                    <td key={year} className="num">
                      {left > 0 ? millions(left, language) : t('meter.exact')}
                    </td>
                  );
                })}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
