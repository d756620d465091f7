import { find } from '../ids.ts';
import type { MoveId, Own } from '../state.ts';
import type { Board, Move } from './board.ts';

/** So many moves fill a page. A day of some thousand moves makes about as many pages: one more move touches few of either. */
export const movesPerPage = 64;

type Paged = Pick<Board, 'moves'>;

const lists = new WeakMap<Board['moves'], readonly Move[]>();

/** All moves of a board, in the order they were made. Remembered with the pages, so never to be asked of a board that is being changed. */
export function movesOf({ moves }: Paged): readonly Move[] {
  const all = lists.get(moves) ?? moves.flat();
  lists.set(moves, all);
  return all;
}

/** The moves of a board one by one, of one that is being changed as well. */
export function* eachMove({ moves }: Paged): Generator<Move> {
  for (const page of moves) yield* page;
}

/** How many moves have been made on a board, those taken back included. */
export const countOfMoves = ({ moves }: Paged): number =>
  moves.length === 0 ? 0 : (moves.length - 1) * movesPerPage + (moves.at(-1)?.length ?? 0);

/** The move of that id on a board, or undefined. Looks from the newest back, since that is what people point at. */
export function moveById({ moves }: Paged, id: MoveId): Move | undefined {
  for (let page = moves.length - 1; page >= 0; page--) {
    const move = moves[page]?.findLast((one) => one.id === id);
    if (move) return move;
  }
  return undefined;
}

/** A board with one more move. The pages before are the same ones, so that what they come to is known already. */
export function boardWith(board: Board, move: Move): Board {
  const before = board.moves.slice(0, -1);
  const last = board.moves.at(-1) ?? [];
  const moves = last.length < movesPerPage ? [...before, [...last, move]] : [...board.moves, [move]];
  return { ...board, moves };
}

/** A list of moves in pages, as a board holds them: full ones, and the last as it comes. */
export function pagesOf(moves: readonly Move[]): Board['moves'] {
  const count = Math.ceil(moves.length / movesPerPage);
  return Array.from({ length: count }, (_, page) => moves.slice(page * movesPerPage, (page + 1) * movesPerPage));
}

/** Whether somebody made a move: the board tells of signed ones, and one's own part of the state of those in anonymous steps. */
export const isOwnMove = ({ id, by }: Move, me: string, own: Own | undefined): boolean =>
  by === me || find(own?.unsignedMoves ?? {}, id) === true;
