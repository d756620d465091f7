import { add } from '../../shared/budget/amount.ts';
import { changeOf, ledgerOf } from '../../shared/budget/ledger.ts';
import type { StageRun } from '../../shared/state.ts';

export interface CommitteeChange {
  id: string;
  name: string;
  /** What the committee's areas have together been given or have given away in the year. */
  change: number;
  /** The area in which most has been moved. */
  most: { name: string; change: number };
}

/** The committees whose areas have changed in a year, in the order of the scenario. `year` is an index. */
export function committeeChanges({ scenario, board }: StageRun, year: number): CommitteeChange[] {
  const ledger = ledgerOf(board, scenario);
  return scenario.committees.flatMap(({ id, name }) => {
    const areas = scenario.areas
      .filter((area) => area.committeeId === id)
      .map((area) => ({ name: area.name, change: changeOf(ledger, area.id, scenario.years.length)[year] ?? 0 }))
      .filter(({ change }) => change !== 0);
    const most = areas.reduce(
      (best, area) => (size(area) > size(best) ? area : best),
      areas[0] ?? { name: '', change: 0 },
    );
    return areas.length === 0 ? [] : [{ id, name, change: add(...areas.map(({ change }) => change)), most }];
  });
}

const size = ({ change }: { change: number }): number => Math.abs(change);

export interface Picked {
  /** Those that have changed most, still in the order they came in, so that none of them changes place. */
  large: CommitteeChange[];
  small: CommitteeChange[];
  /** How many there was no room for. */
  left: number;
}

/** Chooses what there is room for: a few large, and a line of small ones. */
export function pickCommittees(changes: readonly CommitteeChange[], large: number, small: number): Picked {
  const bySize = [...changes].sort((a, b) => size(b) - size(a));
  const chosen = new Set(bySize.slice(0, large));
  const rest = bySize.slice(large);
  // The last small place tells how many are left, when there are more than it can hold.
  const shown = new Set(rest.length > small ? rest.slice(0, small - 1) : rest);
  return {
    large: changes.filter((change) => chosen.has(change)),
    small: changes.filter((change) => shown.has(change)),
    left: rest.length - shown.size,
  };
}
