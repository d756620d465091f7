import { must } from '../ids.ts';
import type { MoveId } from '../state.ts';
import type { Adoption, Board, Change, Doer, Move } from './board.ts';
import { changePackage, type Restored, recordChange } from './changes.ts';
import { countOfMoves, eachMove, movesOf, pagesOf } from './moves.ts';

/** Everything that was done on a board, in order: its moves, and the other changes between them. */
function tellChanges(board: Board): Change[] {
  const { changes = [] } = board;
  const moves = [...eachMove(board)];
  const all: Change[] = [];
  let told = 0;
  const tellMoves = (upTo: number) => {
    for (const { id } of moves.slice(told, upTo)) all.push({ kind: 'moved', moveId: id });
    told = upTo;
  };
  for (const { moves: made, ...change } of changes) {
    tellMoves(made);
    all.push(change);
  }
  tellMoves(moves.length);
  return all;
}

const known = new WeakMap<Board, readonly Change[]>();

/** Everything that was done on a board, in order. Remembered with the board, so never to be asked of one that is being changed. */
export function changesOf(board: Board): readonly Change[] {
  const all = known.get(board) ?? tellChanges(board);
  known.set(board, all);
  return all;
}

/** How many things have been done on a board. */
export const countOfChanges = (board: Board): number => countOfMoves(board) + (board.changes?.length ?? 0);

/** What stood at a point in the history of a board: moves that were not undone, and the package. */
interface Choices {
  standing: Set<MoveId>;
  steps: Adoption[];
}

function choicesAt(changes: readonly Change[], count: number): Choices {
  let from = count;
  while (from > 0 && changes[from - 1]?.kind !== 'restored') from -= 1;
  const restored = changes[from - 1];
  const choices =
    restored?.kind === 'restored' ? choicesAt(changes, restored.to) : { standing: new Set<MoveId>(), steps: [] };
  for (const change of changes.slice(from, count)) {
    if (change.kind === 'moved') choices.standing.add(change.moveId);
    else if (change.kind === 'undone') choices.standing.delete(change.moveId);
    else changePackage(choices.steps, change);
  }
  return choices;
}

/** A list of moves in which those alone stand that are told. Moves that are right already stay the same objects. */
const withStanding = (moves: readonly Move[], standing: ReadonlySet<MoveId>): Move[] =>
  moves.map((move) => (move.undone === standing.has(move.id) ? { ...move, undone: !move.undone } : move));

const seen = new WeakMap<Board, { count: number; then: Board }>();

/**
 * A board as it was after so many of its changes: moves not yet made are absent, and what was undone or dropped later stands.
 * Remembered for the point that was asked for last, since one looks at one at a time.
 */
export function boardAt(board: Board, count: number): Board {
  const changes = changesOf(board);
  if (count >= changes.length) return board;
  const last = seen.get(board);
  if (last?.count === count) return last.then;
  const { standing, steps } = choicesAt(changes, count);
  const made = changes.slice(0, count).filter(({ kind }) => kind === 'moved').length;
  const then = { moves: pagesOf(withStanding(movesOf(board).slice(0, made), standing)), package: steps };
  seen.set(board, { count, then });
  return then;
}

/** Brings a board back to how it was: what was moved since is undone, what was undone since stands again. Written down as a change. */
export function restore(board: Board, change: Restored): void {
  const { standing, steps } = choicesAt(tellChanges(board), change.to);
  for (const move of eachMove(board)) move.undone = !standing.has(move.id);
  board.package = steps;
  recordChange(board, change);
}

/** A change with its number, counted from 1, and who made it when. */
export interface HistoryLine {
  number: number;
  change: Change;
  by: Doer;
  at: number;
  /** The move that was made or undone. */
  move?: Move;
}

const byIds = new WeakMap<readonly Move[], ReadonlyMap<MoveId, Move>>();

/** Moves by their ids; remembered with the list, since the history of a long day asks for each of them. */
function movesById(moves: readonly Move[]): ReadonlyMap<MoveId, Move> {
  const byId = byIds.get(moves) ?? new Map(moves.map((move) => [move.id, move]));
  byIds.set(moves, byId);
  return byId;
}

/** The changes of a board from one number down to another, both included: the newest first. */
export function historyLines(board: Board, from: number, to: number): HistoryLine[] {
  const changes = changesOf(board).slice(Math.max(0, to - 1), from);
  return changes.map((change, index) => lineOf(board, change, Math.max(1, to) + index)).toReversed();
}

function lineOf(board: Board, change: Change, number: number): HistoryLine {
  if (change.kind === 'moved' || change.kind === 'undone') {
    const move = must(movesById(movesOf(board)).get(change.moveId), 'move');
    return { number, change, by: move.by, at: change.kind === 'undone' ? change.at : move.at, move };
  }
  if (change.kind === 'carried') return { number, change, by: 'facilitator', at: change.adoptions[0]?.at ?? 0 };
  const { by, at } = 'adoption' in change ? change.adoption : change;
  return { number, change, by, at };
}
