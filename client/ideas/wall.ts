import { areaById } from '../../shared/budget/ledger.ts';
import { wallIdeas } from '../../shared/ideas/merged.ts';
import type { Idea, IdeaId, StageRun } from '../../shared/state.ts';

/** The ideas on the wall, newest first. */
export const newestFirst = (run: StageRun): Idea[] =>
  wallIdeas(run)
    .map((idea, index) => ({ idea, index }))
    .sort((a, b) => b.idea.at - a.idea.at || b.index - a.index)
    .map(({ idea }) => idea);

/**
 * The order to show while a hand is on the wall: what was there stays where it was, and what is new waits. `mine` is shown at
 * once, since the hand that wrote it is not surprised.
 */
export function steadyOrder(
  before: readonly IdeaId[],
  newest: readonly IdeaId[],
  mine: ReadonlySet<IdeaId>,
): { shown: IdeaId[]; waiting: number } {
  const there = new Set(newest);
  const known = new Set(before);
  const fresh = newest.filter((id) => !known.has(id));
  const shown = [...fresh.filter((id) => mine.has(id)), ...before.filter((id) => there.has(id))];
  return { shown, waiting: newest.length - shown.length };
}

/** The committee an idea belongs to by its area; undefined when it names none. */
export const committeeOf = (run: StageRun, { areaId }: Idea): string | undefined =>
  areaId === null ? undefined : areaById(run.scenario, areaId)?.committeeId;
