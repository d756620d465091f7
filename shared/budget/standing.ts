import type { Outcome } from '../scenario/schema.ts';
import type { BoardId, StageRun } from '../state.ts';
import { allBoards } from '../tables/boards.ts';
import type { Board } from './board.ts';
import { ladderOf } from './ladder.ts';
import { ledgerOf } from './ledger.ts';
import { type Gap, largestGap, outcomeStatus } from './outcomes.ts';
import { runNow, runWithShocks } from './shocks.ts';

/** How a board stands against an outcome. */
export interface Standing {
  outcome: Outcome;
  /** Where the whole board falls most short; undefined when every target is met in every year. */
  gap: Gap | undefined;
  /** How far down its ladder the outcome goes, and of how many steps. */
  depth: number;
  steps: number;
}

/** A board, by its table's number, or null for the room's. */
export interface BoardName {
  boardId: BoardId;
  number: number | null;
}

const standings = new WeakMap<Board, WeakMap<readonly Outcome[], Standing[]>>();

/** How a board stands against each of a run's outcomes, cards included. Remembered for as long as both are the same. */
export function standingsOf(board: Board, run: StageRun): Standing[] {
  const { scenario, outcomes } = runNow(run);
  const answers = standings.get(board) ?? new WeakMap<readonly Outcome[], Standing[]>();
  standings.set(board, answers);
  const known = answers.get(outcomes);
  if (known) return known;
  const ledger = ledgerOf(board, scenario);
  const ladder = ladderOf(board, scenario, outcomes);
  const made = ladder.outcomes.map(({ outcome, depth }): Standing => {
    const gap = largestGap(outcomeStatus(outcome, scenario, ledger), scenario.years);
    return { outcome, gap, depth, steps: ladder.steps.length };
  });
  answers.set(outcomes, made);
  return made;
}

/** A board without a card and with it, outcome by outcome in the order of the run's. */
export interface Survival extends BoardName {
  outcomes: { before: Standing; after: Standing }[];
}

/** What survives a card on every board, whether it has been played or not; the other played cards count both times. */
export function survivalOf(run: StageRun, shockId: string): Survival[] {
  const others = run.shocks.map((played) => played.shockId).filter((id) => id !== shockId);
  const without = runWithShocks(run, others);
  const withIt = runWithShocks(run, [...others, shockId]);
  return allBoards(run).map(({ boardId, number, board }) => {
    const after = standingsOf(board, withIt);
    const outcomes = standingsOf(board, without).flatMap((before, index) => {
      const same = after[index];
      return same ? [{ before, after: same }] : [];
    });
    return { boardId, number, outcomes };
  });
}
