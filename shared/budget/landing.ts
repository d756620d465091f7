import { agreementId, foundOnBoards } from '../commands/enterAgreement.ts';
import { must } from '../ids.ts';
import type { Outcome, Scenario, Target } from '../scenario/schema.ts';
import type { BoardId, StageRun } from '../state.ts';
import { allBoards, boardById } from '../tables/boards.ts';
import { add, type YearAmounts } from './amount.ts';
import type { Board } from './board.ts';
import { ledgerOf } from './ledger.ts';
import { outcomeStatus } from './outcomes.ts';
import { runNow } from './shocks.ts';
import { type BoardName, type Standing, standingsOf } from './standing.ts';

/** The agreement of a run, what played cards add included; undefined until it has landed. */
export const agreementOf = (run: StageRun): Outcome | undefined =>
  runNow(run).outcomes.find(({ id }) => id === agreementId);

/** Something to find: a target that a board falls short of in a year, or fell short of when the agreement landed. */
export interface GapTask {
  target: Target;
  year: number;
  /** What is missing now, in 1.000 kr.; 0 once it is done. */
  missing: number;
  /** What was missing when the agreement landed, held against what is asked now; for telling what has been done. */
  wasMissing: number;
  isDone: boolean;
}

/**
 * What a board has to find under an outcome, year by year and in it target by target. What was missing when the agreement landed
 * stays as done once it has been found; without that knowledge (`foundThen`) only what is missing now is told.
 */
export function gapTasks(
  board: Board,
  outcome: Outcome,
  scenario: Scenario,
  foundThen?: (targetId: string) => YearAmounts | undefined,
): GapTask[] {
  const { targets } = outcomeStatus(outcome, scenario, ledgerOf(board, scenario));
  return scenario.years.flatMap((year, index) =>
    targets.flatMap(({ target, missing }): GapTask[] => {
      const now = Math.max(0, missing[index] as number);
      const then = foundThen?.(target.id)?.[index];
      const wasMissing = then === undefined ? now : Math.max(0, add(target.amounts[index] as number, -then));
      return now > 0 || wasMissing > 0 ? [{ target, year, missing: now, wasMissing, isDone: now === 0 }] : [];
    }),
  );
}

/** The tasks of one board since the agreement landed; none before that. */
export function gapTasksAt(run: StageRun, boardId: BoardId): GapTask[] {
  const agreement = agreementOf(run);
  if (!agreement) return [];
  const { landed } = run;
  // A table that was set up later had found nothing.
  const foundThen = (targetId: string) =>
    landed?.found.find((one) => one.boardId === boardId && one.targetId === targetId)?.amounts ??
    run.scenario.years.map(() => 0);
  return gapTasks(boardById(run, boardId), agreement, runNow(run).scenario, landed && foundThen);
}

/** A board held against what counted before the agreement landed, and against the agreement. */
export interface Rescored extends BoardName {
  before: Standing;
  after: Standing;
  tasks: GapTask[];
}

/** Every board of a run, re-scored; none before the agreement has landed. */
export function rescored(run: StageRun): Rescored[] {
  const { landed, scenario } = run;
  if (!agreementOf(run)) return [];
  const beforeId = landed?.outcomeId ?? scenario.expectedOutcomeId;
  return allBoards(run).map(({ boardId, number, board }) => {
    const standings = standingsOf(board, run);
    const standing = (id: string) =>
      must(
        standings.find(({ outcome }) => outcome.id === id),
        'outcome',
      );
    return {
      boardId,
      number,
      before: standing(beforeId),
      after: standing(agreementId),
      tasks: gapTasksAt(run, boardId),
    };
  });
}

/**
 * An earlier run as the agreement of the current one would find it: with that agreement among its outcomes, where it has none of
 * its own and is a run of the same scenario. Otherwise the run as it is.
 */
export function underAgreementOf(current: StageRun, earlier: StageRun): StageRun {
  const landed = current.outcomes.find(({ id }) => id === agreementId);
  const hasOwn = earlier.outcomes.some(({ id }) => id === agreementId);
  if (!landed || hasOwn || earlier.scenario.id !== current.scenario.id) return earlier;
  const { activeOutcomeId: outcomeId, outcomes } = earlier;
  // Nobody works on it any more: what it has found, it had found.
  return { ...earlier, outcomes: [...outcomes, landed], landed: { at: 0, outcomeId, found: foundOnBoards(earlier) } };
}
