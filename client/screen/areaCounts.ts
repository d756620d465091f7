import type { Idea, StageRun } from '../../shared/state.ts';

export interface AreaCount {
  /** Null for ideas that are about no particular area. */
  name: string | null;
  count: number;
}

/** How many ideas each area has, the most first; with more than `most` areas the last ones are told as one number. */
export function areaCounts(run: StageRun, ideas: readonly Idea[], most: number): { areas: AreaCount[]; rest: number } {
  const counts = new Map<string | null, number>();
  for (const { areaId } of ideas) counts.set(areaId, (counts.get(areaId) ?? 0) + 1);
  const all = [...run.scenario.areas.map(({ id, name }) => ({ id, name })), { id: null, name: null }]
    .map(({ id, name }): AreaCount => ({ name, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const rest = all.slice(most).reduce((sum, { count }) => sum + count, 0);
  return { areas: all.slice(0, most), rest };
}
