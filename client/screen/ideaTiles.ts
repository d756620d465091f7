import { type IdeaSection, ideaSections } from '../../shared/ideas/sections.ts';
import type { Idea, StageRun } from '../../shared/state.ts';

/** One group on the screen: as many of its newest ideas as there is room for, and how many more it has. */
export interface IdeaTile extends Pick<IdeaSection, 'group'> {
  count: number;
  ideas: Idea[];
  more: number;
}

/** The groups that are shown, and what the rest of them come to. */
export interface IdeaTiles {
  shown: IdeaTile[];
  rest: { groups: number; ideas: number } | null;
}

/**
 * Ideas under the headings of their groups, in as many places as there are. With more groups than that, the last place tells how
 * many ideas stand in the others; undefined while there are no groups.
 */
export function ideaTiles(
  run: Pick<StageRun, 'ideaGroups'>,
  ideas: readonly Idea[],
  places: number,
  lines: number,
): IdeaTiles | undefined {
  const sections = ideaSections(run, ideas);
  if (!sections.some(({ group }) => group)) return undefined;
  const fits = sections.length <= places;
  const shown = fits ? sections : sections.slice(0, places - 1);
  const rest = sections.slice(shown.length);
  return {
    shown: shown.map(({ group, ideas: all }) => {
      const newest = all.toSorted((a, b) => b.at - a.at);
      const room = all.length > lines ? lines - 1 : lines;
      return {
        ...(group ? { group } : {}),
        count: all.length,
        ideas: newest.slice(0, room),
        more: Math.max(0, all.length - room),
      };
    }),
    rest: fits ? null : { groups: rest.length, ideas: rest.reduce((sum, section) => sum + section.ideas.length, 0) },
  };
}
