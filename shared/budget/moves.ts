import { find } from '../ids.ts';
import type { MoveId, Own } from '../state.ts';
import type { Move } from './board.ts';

/** The move of that id on a board, or undefined. Looks from the newest back, since that is what people point at. */
export const moveById = <M extends Move>(moves: readonly M[], id: MoveId): M | undefined =>
  moves.findLast((move) => move.id === id);

/** Whether somebody made a move: the board tells of signed ones, and one's own part of the state of those in anonymous steps. */
export const isOwnMove = ({ id, by }: Move, me: string, own: Own | undefined): boolean =>
  by === me || find(own?.unsignedMoves ?? {}, id) === true;
