import { must } from '../ids.ts';
import type { Adoption, Board, RecordedChange } from './board.ts';
import { countOfMoves, moveById } from './moves.ts';

export type Restored = Extract<RecordedChange, { kind: 'restored' }>;

/**
 * Changes a board and writes down that it was changed. The `reduce` of every command that touches a package, or moves that were
 * made before, must go through here or `restore`: what is not written down is missing when the room looks back (a law in
 * laws.test.ts). A new move needs no line: the list of moves tells it. A new kind of change is added to `RecordedChange`, to
 * `changePackage`, and to the words of client/history.
 */
export function changeBoard(board: Board, change: Exclude<RecordedChange, Restored>): void {
  if (change.kind === 'undone') must(moveById(board, change.moveId), 'move').undone = true;
  changePackage(board.package, change);
  recordChange(board, change);
}

/** Writes a change down, with how many moves stand before it, without making it. */
export function recordChange(board: Board, change: RecordedChange): void {
  const line = { ...change, moves: countOfMoves(board) };
  if (board.changes) board.changes.push(line);
  else board.changes = [line];
}

/** What a change does to a package, in place, so that one more adoption costs the same however many there are. */
export function changePackage(steps: Adoption[], change: RecordedChange): void {
  const placeOf = (id: string) => steps.findIndex(({ proposalId }) => proposalId === id);
  if (change.kind === 'adopted') {
    steps.push(change.adoption);
  } else if (change.kind === 'adjusted') {
    steps[placeOf(change.adoption.proposalId)] = change.adoption;
  } else if (change.kind === 'carried') {
    steps.push(...change.adoptions);
  } else if (change.kind === 'suggested') {
    for (const id of change.dropped) steps.splice(placeOf(id), 1);
    for (const adoption of change.adjusted ?? []) steps[placeOf(adoption.proposalId)] = adoption;
    steps.push(...change.adoptions);
  } else if (change.kind === 'dropped') {
    steps.splice(placeOf(change.proposalId), 1);
  } else if (change.kind === 'reordered') {
    const [step] = steps.splice(placeOf(change.proposalId), 1);
    steps.splice(change.position, 0, must(step, 'step'));
  }
}
