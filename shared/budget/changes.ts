import { must } from '../ids.ts';
import type { Adoption, Board, Change, Move } from '../state.ts';
import { moveById } from './moves.ts';

type Moved = Extract<Change, { kind: 'moved' }>;
export type Restored = Extract<Change, { kind: 'restored' }>;

/**
 * Changes a board and writes down that it was changed. The `reduce` of every command that touches moves or package must go
 * through here, `makeMove` or `restore`: what is not written down is missing when the room looks back (a law in laws.test.ts). A new kind of
 * change is added to `Change`, to `changePackage`, and to the words of client/history.
 */
export function changeBoard(board: Board, change: Exclude<Change, Moved | Restored>): void {
  if (change.kind === 'undone') must(moveById(board.moves, change.moveId), 'move').undone = true;
  changePackage(board.package, change);
  recordChange(board, change);
}

/** Puts a move on a board, and writes it down. */
export function makeMove(board: Board, move: Move): void {
  board.moves.push(move);
  recordChange(board, { kind: 'moved', moveId: move.id });
}

/** Writes a change down without making it. */
export function recordChange(board: Board, change: Change): void {
  if (board.changes) board.changes.push(change);
  else board.changes = [change];
}

/** What a change does to a package, in place, so that one more adoption costs the same however many there are. */
export function changePackage(steps: Adoption[], change: Change): void {
  const placeOf = (id: string) => steps.findIndex(({ proposalId }) => proposalId === id);
  if (change.kind === 'adopted') {
    steps.push(change.adoption);
  } else if (change.kind === 'adjusted') {
    steps[placeOf(change.adoption.proposalId)] = change.adoption;
  } else if (change.kind === 'carried') {
    steps.push(...change.adoptions);
  } else if (change.kind === 'suggested') {
    for (const id of change.dropped) steps.splice(placeOf(id), 1);
    steps.push(...change.adoptions);
  } else if (change.kind === 'dropped') {
    steps.splice(placeOf(change.proposalId), 1);
  } else if (change.kind === 'reordered') {
    const [step] = steps.splice(placeOf(change.proposalId), 1);
    steps.splice(change.position, 0, must(step, 'step'));
  }
}
