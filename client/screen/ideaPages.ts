import { type IdeaSection, ideaSections } from '../../shared/ideas/sections.ts';
import type { Idea, IdeaId, StageRun } from '../../shared/state.ts';

/** Ideas of one group on the screen. A group with more ideas than a tile has lines goes on in the tiles after it. */
export interface IdeaTile extends Pick<IdeaSection, 'group'> {
  /** All ideas of the group. */
  count: number;
  ideas: Idea[];
  /** Which of the group's tiles it is, where it has several. */
  part: { number: number; of: number } | null;
}

/** A long wall in pages: cards, or tiles of titles once there are groups. Each idea stands on one page and keeps its place there. */
export type IdeaPages = {
  /** Whether ideas carry their temperature, a line each: then there is room for fewer, and for wider ones. */
  isWarm: boolean;
} & ({ layout: 'large' | 'small'; pages: Idea[][] } | { layout: 'groups'; pages: IdeaTile[][] });

/** Two rows of three, with the ideas' texts: as many as can be read from the back. */
const largeCards = 6;
/** Four rows of three, with titles alone; five rows of two where they are warm. */
const smallCards = 12;
const warmCards = 10;
/** With more pages of large cards than this the room would wait too long for the last one. */
const mostLargePages = 5;
/** Two rows of three tiles with five titles each; two rows of two with three titles where they are warm. */
const tiles = { places: 6, titles: 5 };
const warmTiles = { places: 4, titles: 3 };

/** The wall in pages, in the order the ideas came; groups as they were made. */
export function ideaPages(run: Pick<StageRun, 'ideaGroups'>, wall: readonly Idea[]): IdeaPages {
  const inOrder = wall.toSorted((a, b) => a.at - b.at);
  const sections = ideaSections(run, inOrder);
  const isWarm = wall.some(({ temperature }) => temperature);
  if (sections.some(({ group }) => group)) {
    const { places, titles } = isWarm ? warmTiles : tiles;
    const groups = sections.map((section) => tilesOf(section, titles));
    return { layout: 'groups', isWarm, pages: gathered(groups, places) };
  }
  const isLarge = wall.length <= largeCards * mostLargePages;
  return isLarge
    ? { layout: 'large', isWarm, pages: chunks(inOrder, largeCards) }
    : { layout: 'small', isWarm, pages: chunks(inOrder, isWarm ? warmCards : smallCards) };
}

/** The page an idea stands on; null when it is on none. */
export function pageOf(paged: IdeaPages, id: IdeaId | undefined): number | null {
  if (id === undefined) return null;
  const stands = (ideas: readonly Idea[]) => ideas.some((idea) => idea.id === id);
  const page =
    paged.layout === 'groups'
      ? paged.pages.findIndex((shown) => shown.some(({ ideas }) => stands(ideas)))
      : paged.pages.findIndex(stands);
  return page < 0 ? null : page;
}

function tilesOf({ group, ideas }: IdeaSection, lines: number): IdeaTile[] {
  const parts = chunks(ideas, lines);
  return parts.map((part, index) => ({
    ...(group ? { group } : {}),
    count: ideas.length,
    ideas: part,
    part: parts.length > 1 ? { number: index + 1, of: parts.length } : null,
  }));
}

/** Tiles in pages. A group that fits on one page is not torn over two, and one that does not begins where the last ended. */
function gathered(groups: readonly IdeaTile[][], places: number): IdeaTile[][] {
  const pages: IdeaTile[][] = [[]];
  for (const own of groups) {
    const isTorn = own.length > places - (pages.at(-1)?.length ?? 0);
    if (isTorn && own.length <= places) pages.push([]);
    for (const tile of own) {
      if ((pages.at(-1)?.length ?? 0) === places) pages.push([]);
      pages.at(-1)?.push(tile);
    }
  }
  return pages.filter((page) => page.length > 0);
}

function chunks<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
