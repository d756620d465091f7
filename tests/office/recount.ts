import type { WorkshopEvent } from '../../shared/commands/registry.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

/** What the log says of the room's own board in its latest run, added up from the entries alone. */
export interface Recount {
  /** Moves of money that stand. */
  moves: number;
  adopted: number;
  ideas: number;
  /** Per area and year, in 1.000 kr. */
  moved: Map<string, number[]>;
  proposed: Map<string, number[]>;
}

interface Extent {
  share: number;
  delay: number;
}

/** Adds up the latest run of a log. It knows the events and the scenario, and none of the selectors of the product. */
export function recount(log: readonly WorkshopEvent[], scenario: Scenario): Recount {
  const begun = log.findLastIndex(({ type }) => type === 'runStarted');
  const moves = new Map<string, { from: string; to: string; amounts: readonly number[] }>();
  const adopted = new Map<string, Extent>();
  let ideas = 0;
  for (const event of log.slice(begun)) {
    if (event.type === 'ideaSubmitted') ideas += 1;
    if ('boardId' in event && event.boardId !== undefined) continue;
    if (event.type === 'moneyMoved') moves.set(event.id, event);
    if (event.type === 'moveUndone') moves.delete(event.id);
    if (event.type === 'proposalAdopted') adopted.set(event.proposalId, event);
    if (event.type === 'proposalDropped') adopted.delete(event.proposalId);
  }
  const moved = new Map<string, number[]>();
  for (const { from, to, amounts } of moves.values()) {
    enter(moved, from, amounts, -1);
    enter(moved, to, amounts, 1);
  }
  const proposed = new Map<string, number[]>();
  for (const [id, extent] of adopted) {
    for (const { areaId, kind, amounts } of scenario.proposals.find((one) => one.id === id)?.effects ?? []) {
      if (kind === 'operating') enter(proposed, areaId, taken(amounts, extent), 1);
    }
  }
  return { moves: moves.size, adopted: adopted.size, ideas, moved, proposed };
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
