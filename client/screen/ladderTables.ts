import { standingsOf } from '../../shared/budget/standing.ts';
import { isAtTables } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';

/** A table's own ladder in one line. */
export interface LadderTable {
  number: number;
  steps: number;
  /** The standing against the active outcome; undefined where there is none. */
  standing: ReturnType<typeof standingsOf>[number] | undefined;
}

/**
 * The tables' ladders while tables work on boards of their own and the room has chosen nothing together; undefined otherwise, since
 * then the room's own ladder is what there is to see.
 */
export function ladderTables(run: StageRun): LadderTable[] | undefined {
  if (!isAtTables(run) || run.board.package.length > 0) return undefined;
  return run.tables.map(({ number, board }) => ({
    number,
    steps: board.package.length,
    standing: standingsOf(board, run).find(({ outcome }) => outcome.id === run.activeOutcomeId),
  }));
}
