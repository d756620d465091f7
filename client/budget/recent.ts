import type { Move } from '../../shared/budget/board.ts';
import type { StageRun } from '../../shared/state.ts';

/** So many of the latest moves are shown. */
const shown = 12;

/** The latest moves, newest first. */
export const latestMoves = (moves: StageRun['board']['moves']): Move[] => moves.slice(-shown).reverse();
