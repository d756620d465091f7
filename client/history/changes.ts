import type { YearAmounts } from '../../shared/budget/amount.ts';
import { savings } from '../../shared/budget/board.ts';
import { changeOf, ledgerOf } from '../../shared/budget/ledger.ts';
import type { StageRun } from '../../shared/state.ts';

export interface CommitteeChanges {
  id: string;
  /** Null for råderum, which belongs to no committee. */
  name: string | null;
  areas: { id: string; name: string | null; change: YearAmounts }[];
}

/** The areas whose budget the run changed, by committee in the scenario's order; råderum last. */
export function changesByCommittee({ scenario, board }: StageRun): CommitteeChanges[] {
  const ledger = ledgerOf(board, scenario);
  const change = (id: string) => changeOf(ledger, id, scenario.years.length);
  const isChanged = (amounts: YearAmounts) => amounts.some((amount) => amount !== 0);
  const committees: CommitteeChanges[] = scenario.committees.map(({ id, name }) => ({
    id,
    name,
    areas: scenario.areas
      .filter((area) => area.committeeId === id)
      .map((area) => ({ id: area.id, name: area.name, change: change(area.id) }))
      .filter((area) => isChanged(area.change)),
  }));
  const freed = { id: savings, name: null, areas: [{ id: savings, name: null, change: change(savings) }] };
  return [...committees, freed].filter(({ areas }) => areas.some((area) => isChanged(area.change)));
}
