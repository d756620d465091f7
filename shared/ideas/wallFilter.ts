import { areaById } from '../budget/ledger.ts';
import type { Idea, StageRun } from '../state.ts';

export const ideaOrigins = ['participants', 'table', 'list'] as const;
/** Who an idea comes from: somebody in the room, a table's tablet, or a list that was read in. */
export type IdeaOrigin = (typeof ideaOrigins)[number];

export const ideaStandings = ['new', 'costed', 'ballot', 'catalogue', 'parked'] as const;
/** How far an idea has come: the latest of what has happened to it. */
export type IdeaStanding = (typeof ideaStandings)[number];

/** An idea as far as costing and what became of it are known. */
type Followed = Omit<Idea, 'cost' | 'became'> & { cost?: object; became?: { kind: 'proposal' | 'parked' } };

export const originOf = ({ origin, tableId }: Idea): IdeaOrigin =>
  origin ? 'list' : tableId === undefined ? 'participants' : 'table';

const titlesOnBallots = new WeakMap<StageRun['ballots'], ReadonlySet<string>>();

/** The words that stand on ballots which were not void, by their ids: an option carries its idea's title as it was opened with. */
function onBallots({ ballots }: Pick<StageRun, 'ballots'>): ReadonlySet<string> {
  const known = titlesOnBallots.get(ballots);
  if (known) return known;
  const held = Object.values(ballots).filter(({ stage }) => stage !== 'void');
  const ids = new Set(held.flatMap(({ options }) => options.map(({ title }) => title.id)));
  titlesOnBallots.set(ballots, ids);
  return ids;
}

/** Whether an idea, as it stands now, is or was on a ballot that was not void. */
export const isOnBallot = (run: Pick<StageRun, 'ballots'>, { title }: Idea): boolean => onBallots(run).has(title.id);

/** How far an idea has come. One that was rewritten after its ballot was opened is not the one on the ballot (B4). */
export function standingOf(run: StageRun, idea: Followed): IdeaStanding {
  if (idea.became) return idea.became.kind === 'proposal' ? 'catalogue' : 'parked';
  if (onBallots(run).has(idea.title.id)) return 'ballot';
  return idea.cost ? 'costed' : 'new';
}

/** What of the wall somebody wants to see; null means all. */
export interface WallFilter {
  /** Words that must all occur, in any order and case, in the title or the text. */
  search: string;
  /** `none`, or the id of an area or of a whole committee. */
  place: { areaId: string } | { committeeId: string } | 'none' | null;
  origin: IdeaOrigin | null;
  standing: IdeaStanding | null;
}

export const wholeWall: WallFilter = { search: '', place: null, origin: null, standing: null };

export const isWholeWall = ({ search, place, origin, standing }: WallFilter): boolean =>
  search.trim() === '' && place === null && origin === null && standing === null;

function isAt(run: StageRun, { areaId }: Idea, place: NonNullable<WallFilter['place']>): boolean {
  if (place === 'none') return areaId === null;
  if ('areaId' in place) return areaId === place.areaId;
  return areaId !== null && areaById(run.scenario, areaId)?.committeeId === place.committeeId;
}

/** The ideas that a filter lets through, in the order they came in. */
export function filtered(run: StageRun, ideas: readonly Idea[], filter: WallFilter): Idea[] {
  const words = filter.search.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return ideas.filter((idea) => {
    if (filter.place !== null && !isAt(run, idea, filter.place)) return false;
    if (filter.origin !== null && originOf(idea) !== filter.origin) return false;
    if (filter.standing !== null && standingOf(run, idea) !== filter.standing) return false;
    if (words.length === 0) return true;
    const text = `${idea.title.text ?? ''} ${idea.text.text ?? ''}`.toLocaleLowerCase('da');
    return words.every((word) => text.includes(word));
  });
}
