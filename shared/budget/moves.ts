import type { MoveId } from '../state.ts';
import type { Move } from './board.ts';

/** The move of that id on a board, or undefined. Looks from the newest back, since that is what people point at. */
export const moveById = <M extends Move>(moves: readonly M[], id: MoveId): M | undefined =>
  moves.findLast((move) => move.id === id);
