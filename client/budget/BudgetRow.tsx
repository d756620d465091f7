import { memo, type ReactNode } from 'react';
import type { AccountId } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { DragHandle } from '../design/DragHandle.tsx';
import { useGlow } from '../design/Glow.tsx';
import { Icon } from '../design/Icon.tsx';
import { Money } from '../design/Money.tsx';
import type { BoardLine, BoardRow } from './board.ts';
import { ChangeBar } from './ChangeBar.tsx';
import './BudgetRow.css';

/** Which year stands large, and which small beside it; indexes into the scenario's years. */
export interface ShownYears {
  large: number;
  small: readonly number[];
}

interface AmountCellsProps {
  line: BoardLine;
  shown: ShownYears;
  predicted: boolean;
}

/** Now, before and change in the large year, and the change in the small ones. */
export function AmountCells({ line, shown, predicted }: AmountCellsProps) {
  const { t, language } = useWords();
  const { large, small } = shown;
  const change = line.change[large] ?? 0;
  const words = { more: t('money.more'), less: t('money.less') };
  return (
    <>
      <td role="cell" className="BudgetRow__now">
        <Money amount={line.now[large] ?? 0} predicted={predicted} language={language} />
        {change !== 0 && (
          <span className="BudgetRow__before num">{t('budget.before', { amount: line.before[large] ?? 0 })}</span>
        )}
      </td>
      <td role="cell" className={classes('BudgetRow__change', change === 0 && 'BudgetRow__change--none')}>
        <Money amount={change} words={words} stacked predicted={predicted && change !== 0} language={language} />
      </td>
      {small.map((year) => {
        const later = line.change[year] ?? 0;
        return (
          <td key={year} role="cell" className="BudgetRow__small num">
            <span className={predicted && later !== 0 ? 'predicted' : undefined}>
              {later === 0 ? '0' : t('budget.signed', { amount: later })}
            </span>
          </td>
        );
      })}
    </>
  );
}

interface BudgetRowProps {
  row: BoardRow;
  shown: ShownYears;
  largest: number;
  predicted: boolean;
  canMove: boolean;
  /** Its part in the move that is being considered. */
  part: 'from' | 'to' | undefined;
  /** The same function from one drawing to the next. */
  onChoose: (account: AccountId) => void;
  /** Opens the facts about it, where there are any; the same function as well. */
  onFacts?: ((area: AccountId) => void) | undefined;
}

/** One area. Its name is the button; a pointer may press or drag anywhere on the row. Drawn again only when something in it changed. */
export const BudgetRow = memo(function BudgetRow(props: BudgetRowProps) {
  const { row, shown, largest, predicted, canMove, part, onChoose, onFacts } = props;
  const { t } = useWords();
  const glow = useGlow(row.change.join(), predicted);
  const movable = canMove && !row.locked;
  return (
    <tr
      role="row"
      className={classes('BudgetRow', movable && 'BudgetRow--movable', part && `BudgetRow--${part}`, glow)}
      data-account={row.locked ? undefined : row.id}
    >
      <th scope="row" role="rowheader" className={classes('BudgetRow__head', onFacts && 'BudgetRow__head--facts')}>
        {part ? <Part part={part} /> : movable && <DragHandle />}
        {movable ? (
          <button type="button" className="BudgetRow__name" onClick={() => onChoose(row.id)}>
            {row.name}
          </button>
        ) : (
          <span className="BudgetRow__name">{row.name}</span>
        )}
        {!row.counts && <Note>{t('budget.uncounted')}</Note>}
        {row.locked ? (
          <Note>
            <Icon name="lock" /> {row.locked}
          </Note>
        ) : (
          <ChangeBar change={row.change[shown.large] ?? 0} largest={largest} />
        )}
        {onFacts && (
          <button
            type="button"
            className="BudgetRow__facts"
            aria-label={t('budget.facts.about', { area: row.name })}
            onClick={() => onFacts(row.id)}
          >
            {t('budget.facts')}
          </button>
        )}
      </th>
      <AmountCells line={row} shown={shown} predicted={predicted} />
    </tr>
  );
});

const Note = ({ children }: { children: ReactNode }) => <span className="BudgetRow__note">{children}</span>;

/** Instead of the handle, while the row is one end of the move that is being considered. */
export function Part({ part }: { part: 'from' | 'to' }) {
  const { t } = useWords();
  return <span className="BudgetRow__part">{t(part === 'from' ? 'budget.move.from' : 'budget.move.to')}</span>;
}

/** Which end of a move an account is. */
export function partIn(account: AccountId, from: AccountId | undefined, to: AccountId | undefined) {
  if (account === from) return 'from' as const;
  return account === to ? ('to' as const) : undefined;
}
