import { find } from '../ids.ts';
import type { Idea, IdeaId, StageRun } from '../state.ts';

type Ideas = StageRun['ideas'];

/** The idea that an idea stands in: itself, or the one it has been merged into, however many merges away. */
export function standingIdea(ideas: Ideas, id: IdeaId): Idea | undefined {
  let idea = find(ideas, id);
  while (idea?.mergedInto !== undefined) idea = find(ideas, idea.mergedInto);
  return idea;
}

/** The ideas that these stand in, each once and in the same order; those that are off the wall are left out. */
export const standingIds = (ideas: Ideas, ids: readonly IdeaId[]): IdeaId[] => [
  ...new Set(ids.flatMap((id) => standingIdea(ideas, id)?.id ?? [])),
];

interface Merges {
  standing: readonly Idea[];
  merged: ReadonlyMap<IdeaId, readonly Idea[]>;
}

const known = new WeakMap<Ideas, Merges>();

function mergesOf(ideas: Ideas): Merges {
  const before = known.get(ideas);
  if (before) return before;
  const all = Object.values(ideas);
  const merged = new Map<IdeaId, Idea[]>();
  for (const idea of all) {
    if (idea.mergedInto === undefined) continue;
    const into = standingIdea(ideas, idea.id)?.id ?? idea.mergedInto;
    merged.set(into, [...(merged.get(into) ?? []), idea]);
  }
  const merges = { standing: all.filter(({ mergedInto }) => mergedInto === undefined), merged };
  known.set(ideas, merges);
  return merges;
}

/** The ideas that stand on the wall by themselves, in the order they came. */
export const wallIdeas = ({ ideas }: Pick<StageRun, 'ideas'>): readonly Idea[] => mergesOf(ideas).standing;

const none: readonly Idea[] = [];

/** The ideas that have been merged into one that stands by itself, in the order they came. */
export const mergedOf = ({ ideas }: Pick<StageRun, 'ideas'>, id: IdeaId): readonly Idea[] =>
  mergesOf(ideas).merged.get(id) ?? none;
