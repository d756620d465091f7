import type { WorkshopEvent } from '../../shared/commands/registry.ts';
import { must } from '../../shared/ids.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

type Effects = Scenario['proposals'][number]['effects'];

interface Extent {
  share: number;
  /** In years. */
  delay: number;
}

/** What the log says of one board, added up from the entries alone. */
export interface BoardCount {
  /** Moves of money that stand. */
  moves: number;
  adopted: Map<string, Extent>;
  /** Per account and year, in 1.000 kr. */
  moved: Map<string, number[]>;
  /** Operating alone, per area and year, in 1.000 kr. */
  proposed: Map<string, number[]>;
}

export interface Recount {
  plenary: BoardCount;
  /** By the table's id; a table that did nothing is not there. */
  tables: Map<string, BoardCount>;
  /** Ideas that were written and not withdrawn. */
  ideas: number;
  questions: number;
  ballots: Map<string, { size: number; cast: number; blank: number; counts: Map<string, number> }>;
}

/** Events that set a board back or change it by a computation: a day with one of them is not for adding up. */
const notForAdding = new Set<string>(['boardRestored', 'suggestionAdopted']);

/**
 * Adds up the run that stands at the end of a log. It knows the events and the scenario, and none of the selectors of the product.
 * @throws on an event that cannot be added up.
 */
export function recount(log: readonly WorkshopEvent[], { proposals }: Scenario): Recount {
  const events = runAtTheEnd(log);
  const effects = new Map<string, Effects>(proposals.map((one) => [one.id, one.effects]));
  const boards = new Map<string, WorkshopEvent[]>([['plenary', []]]);
  const ideas = new Set<string>();
  const ballots: Recount['ballots'] = new Map();
  const questions = new Set<string>();
  for (const event of events) {
    if (notForAdding.has(event.type)) throw new Error(`${event.type} cannot be added up`);
    if (event.type === 'workshopReadIn') {
      for (const { id } of event.file.run.ideas) ideas.add(id);
      for (const { id } of event.file.run.questions) questions.add(id);
    }
    if (event.type === 'ideaSubmitted') ideas.add(event.id);
    if (event.type === 'ideaWithdrawn') ideas.delete(event.id);
    if (event.type === 'questionAsked') questions.add(event.id);
    if (event.type === 'questionWithdrawn') questions.delete(event.id);
    if (event.type === 'ideaBecameProposal') effects.set(event.proposalId, event.effects);
    if (event.type === 'ballotOpened') {
      ballots.set(event.id, { size: event.roll.length, cast: 0, blank: 0, counts: new Map() });
    }
    if (event.type === 'ballotClosed') {
      const { cast, blank, approvals } = event.result;
      const counts = new Map(approvals.map(({ optionId, count }) => [optionId, count]));
      ballots.set(event.id, { size: must(ballots.get(event.id)).size, cast, blank, counts });
    }
    const boardId = ('boardId' in event && event.boardId) || 'plenary';
    boards.set(boardId, [...(boards.get(boardId) ?? []), event]);
  }
  const { plenary, ...tables } = Object.fromEntries([...boards].map(([id, own]) => [id, boardOf(own, effects)]));
  return {
    plenary: must(plenary),
    tables: new Map(Object.entries(tables)),
    ideas: ideas.size,
    questions: questions.size,
    ballots,
  };
}

/** The events of the run that stands at the end, also when it was laid aside for a while. */
function runAtTheEnd(log: readonly WorkshopEvent[]): WorkshopEvent[] {
  const runs = new Map<string, WorkshopEvent[]>();
  let now = '';
  for (const event of log) {
    if (event.type === 'runStarted' || event.type === 'runRestored') now = event.id;
    if (event.type === 'workshopReadIn') now = event.file.run.id;
    runs.set(now, [...(runs.get(now) ?? []), event]);
  }
  return must(runs.get(now));
}

function boardOf(events: readonly WorkshopEvent[], effects: ReadonlyMap<string, Effects>): BoardCount {
  const moves = new Map<string, { from: string; to: string; amounts: readonly number[] }>();
  const adopted = new Map<string, Extent>();
  const take = (id: string, { share, delay }: Extent) => void adopted.set(id, { share, delay });
  for (const event of events) {
    if (event.type === 'workshopReadIn') {
      const { board } = event.file.run;
      for (const move of board.moves) if (!move.undone) moves.set(move.id, move);
      for (const one of board.package) take(one.proposalId, one);
    }
    if (event.type === 'moneyMoved') moves.set(event.id, event);
    if (event.type === 'moveUndone') moves.delete(event.id);
    if (event.type === 'proposalAdopted') take(event.proposalId, event);
    if (event.type === 'proposalDropped') adopted.delete(event.proposalId);
    if (event.type === 'carriedToPlenary') for (const one of event.adoptions) take(one.proposalId, one);
  }
  const moved = new Map<string, number[]>();
  for (const { from, to, amounts } of moves.values()) {
    enter(moved, from, amounts, -1);
    enter(moved, to, amounts, 1);
  }
  const proposed = new Map<string, number[]>();
  for (const [id, extent] of adopted) {
    for (const { areaId, kind, amounts } of must(effects.get(id))) {
      if (kind === 'operating') enter(proposed, areaId, taken(amounts, extent), 1);
    }
  }
  return { moves: moves.size, adopted, moved, proposed };
}

function enter(sums: Map<string, number[]>, id: string, amounts: readonly number[], sign: 1 | -1): void {
  const before = sums.get(id) ?? amounts.map(() => 0);
  sums.set(
    id,
    before.map((sum, year) => sum + sign * (amounts[year] ?? 0)),
  );
}

/** A share of the amounts so many years later, halves away from zero. */
const taken = (amounts: readonly number[], { share, delay }: Extent): number[] =>
  amounts.map((_, year) => {
    const amount = year < delay ? 0 : (amounts[year - delay] ?? 0);
    return Math.sign(amount) * Math.round((Math.abs(amount) * share) / 100);
  });
