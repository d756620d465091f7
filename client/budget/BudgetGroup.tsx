import { memo } from 'react';
import { factSheetsAbout } from '../../shared/facts/factSheets.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { AccountId } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { useGlow } from '../design/Glow.tsx';
import { Icon } from '../design/Icon.tsx';
import { AmountCells, BudgetRow, partIn, type ShownYears } from './BudgetRow.tsx';
import type { BoardGroup } from './board.ts';

interface BudgetGroupProps {
  group: BoardGroup;
  scenario: Scenario;
  shown: ShownYears;
  largest: number;
  /** Empty, and always the same, where nothing in the group is predicted. */
  predicted: ReadonlySet<AccountId>;
  /** The ends of the move that is being considered, where they are in the group. */
  from: AccountId | undefined;
  to: AccountId | undefined;
  isOpen: boolean;
  canMove: boolean;
  onToggle: (groupId: string) => void;
  onChoose: (account: AccountId) => void;
  onFacts: (area: AccountId) => void;
}

/** A committee and, unfolded, its areas. Drawn again only when something in it changed, as its rows are. */
export const BudgetGroup = memo(function BudgetGroup(props: BudgetGroupProps) {
  const { group, scenario, shown, largest, predicted, from, to, isOpen, canMove, onToggle, onChoose, onFacts } = props;
  return (
    <tbody role="rowgroup">
      <GroupRow
        group={group}
        shown={shown}
        predicted={predicted.size > 0}
        isOpen={isOpen}
        onToggle={() => onToggle(group.id)}
      />
      {isOpen &&
        group.rows.map((row) => (
          <BudgetRow
            key={row.id}
            row={row}
            shown={shown}
            largest={largest}
            predicted={predicted.has(row.id)}
            canMove={canMove}
            part={partIn(row.id, from, to)}
            onChoose={onChoose}
            onFacts={factSheetsAbout(scenario, row.id).length > 0 ? onFacts : undefined}
          />
        ))}
    </tbody>
  );
});

interface GroupRowProps {
  group: BoardGroup;
  shown: ShownYears;
  predicted: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

function GroupRow({ group, shown, predicted, isOpen, onToggle }: GroupRowProps) {
  const { t } = useWords();
  // An open group shows the glow on the area itself.
  const glow = useGlow(group.change.join(), predicted || isOpen);
  return (
    <tr role="row" className={classes('BudgetTable__group', glow)}>
      <th scope="rowgroup" role="rowheader" className="BudgetTable__first">
        <button type="button" className="BudgetTable__fold" aria-expanded={isOpen} onClick={onToggle}>
          <Icon name={isOpen ? 'down' : 'right'} />
          <span>
            {group.name}
            {!group.counts && <span className="BudgetRow__note">{t('budget.uncounted')}</span>}
          </span>
        </button>
      </th>
      <AmountCells line={group} shown={shown} predicted={predicted} />
    </tr>
  );
}
