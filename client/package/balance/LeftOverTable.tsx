import type { Board } from '../../../shared/budget/board.ts';
import { ledgerOf } from '../../../shared/budget/ledger.ts';
import { outcomeStatus } from '../../../shared/budget/outcomes.ts';
import type { Outcome, Scenario } from '../../../shared/scenario/schema.ts';
import { millions } from '../../../shared/text/format.ts';
import { useWords } from '../../app/texts.tsx';
import { YearHead } from '../../design/YearHead.tsx';
import './LeftOverTable.css';

interface LeftOverTableProps {
  /** As it would be with the suggestion. */
  board: Board;
  scenario: Scenario;
  outcome: Outcome;
}

/** What would be missing of each target in each year, or be left over. */
export function LeftOverTable({ board, scenario, outcome }: LeftOverTableProps) {
  const { t, language } = useWords();
  const { targets } = outcomeStatus(outcome, scenario, ledgerOf(board, scenario));
  const cell = (missing: number) => {
    if (missing === 0) return t('balance.left.exact');
    const key = missing > 0 ? 'balance.left.missing' : 'balance.left.over';
    return t(key, { amount: millions(Math.abs(missing), language) });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many years it scrolls, and must be within reach of the keyboard
    <section className="LeftOverTable" aria-label={t('balance.left')} tabIndex={0}>
      <table>
        <caption>{t('balance.left.caption', { level: scenario.priceLevel })}</caption>
        <YearHead first={t('balance.left.target')} years={scenario.years} />
        <tbody>
          {targets.map(({ target, missing }) => (
            <tr key={target.id}>
              <th scope="row">{target.name}</th>
              {missing.map((amount, index) => (
                <td key={scenario.years[index]} className="num">
                  {cell(amount)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
