import { add } from '../../shared/budget/amount.ts';
import { changeOf, ledgerOf } from '../../shared/budget/ledger.ts';
import type { AreaId, StageRun } from '../../shared/state.ts';

export interface CommitteeChange {
  id: string;
  name: string;
  /** What the committee's areas have together been given or have given away in the year. */
  change: number;
  /** The area in which most has been moved, or the one that is pointed at. */
  most: { name: string; change: number };
  isPointed?: true;
}

/**
 * The committees whose areas have changed in a year, in the order of the scenario, and that of the area that is pointed at. `year`
 * is an index.
 */
export function committeeChanges({ scenario, board }: StageRun, year: number, pointed?: AreaId): CommitteeChange[] {
  const ledger = ledgerOf(board, scenario);
  return scenario.committees.flatMap(({ id, name }) => {
    const areas = scenario.areas
      .filter((area) => area.committeeId === id)
      .map((area) => ({
        id: area.id,
        name: area.name,
        change: changeOf(ledger, area.id, scenario.years.length)[year] ?? 0,
      }))
      .filter((area) => area.change !== 0 || area.id === pointed);
    const [first] = areas;
    if (!first) return [];
    const shown = areas.find((area) => area.id === pointed);
    const most = shown ?? areas.reduce((best, area) => (size(area) > size(best) ? area : best), first);
    const change = add(...areas.map((area) => area.change));
    return [
      {
        id,
        name,
        change,
        most: { name: most.name, change: most.change },
        ...(shown ? { isPointed: true as const } : {}),
      },
    ];
  });
}

const size = ({ change }: { change: number }): number => Math.abs(change);

export interface Picked {
  /** Those that have changed most, and the one that is pointed at, still in the order they came in, so that none of them changes place. */
  large: CommitteeChange[];
  small: CommitteeChange[];
  /** How many there was no room for. */
  left: number;
}

/** Chooses what there is room for: a few large, and a line of small ones. */
export function pickCommittees(changes: readonly CommitteeChange[], large: number, small: number): Picked {
  const bySize = [...changes].sort((a, b) => Number(b.isPointed ?? 0) - Number(a.isPointed ?? 0) || size(b) - size(a));
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
