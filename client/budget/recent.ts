import type { Move } from '../../shared/budget/board.ts';
import { movesOf } from '../../shared/budget/moves.ts';
import type { StageRun } from '../../shared/state.ts';

/** So many of the latest moves are shown. */
const shown = 12;

/** The latest moves, newest first. */
export const latestMoves = (board: StageRun['board']): Move[] => movesOf(board).slice(-shown).reverse();
