import type { Board } from '../../shared/budget/board.ts';
import type { BoardName } from '../../shared/budget/standing.ts';
import type { StageRun } from '../../shared/state.ts';

const hasBegun = ({ moves, package: steps }: Board): boolean => moves.length > 0 || steps.length > 0;

/** The boards a headline counts: the tables, or the room's where there are none. */
export const counted = <Row extends BoardName>({ tables }: StageRun, rows: readonly Row[]): Row[] =>
  rows.filter(({ number }) => tables.length === 0 || number !== null);

/** The boards that are shown: those, and the room's as soon as something has been chosen on it. */
export const shown = <Row extends BoardName>(run: StageRun, rows: readonly Row[]): Row[] =>
  rows.filter(({ number }) => number !== null || run.tables.length === 0 || hasBegun(run.board));
