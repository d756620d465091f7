import * as fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { moveBy } from '../testing/moveBy.ts';
import type { Board, Move } from './board.ts';
import { movesLedger } from './ledger.ts';
import { boardWith, countOfMoves, eachMove, moveById, movesOf, movesPerPage, pagesOf } from './moves.ts';

const moveOf = (number: number): Move =>
  moveBy(number % 3 === 0 ? 'schools' : 'care', 'savings', [number, 0], { id: `m${number}`, at: number });
const listOf = (count: number): Move[] => Array.from({ length: count }, (_, index) => moveOf(index + 1));
const boardOf = (count: number): Board => ({ moves: pagesOf(listOf(count)), package: [] });
const counts = fc.oneof(fc.constantFrom(0, 1, movesPerPage, movesPerPage + 1), fc.nat(3 * movesPerPage));

describe('the moves of a board', () => {
  it('lie in full pages and a last one, whether they come one by one or all at once', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const board = listOf(count).reduce<Board>(boardWith, { moves: [], package: [] });
        expect(board).toEqual(boardOf(count));
        const sizes = board.moves.map((page) => page.length);
        expect(sizes.slice(0, -1).every((size) => size === movesPerPage)).toBe(true);
        expect(sizes.every((size) => size > 0)).toBe(true);
      }),
    );
  });

  it('are told in order, counted and found', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const [board, list] = [boardOf(count), listOf(count)];
        expect(movesOf(board)).toEqual(list);
        expect([...eachMove(board)]).toEqual(list);
        expect(countOfMoves(board)).toBe(count);
        for (const move of list) expect(moveById(board, move.id)).toEqual(move);
        expect(moveById(board, 'm0')).toBeUndefined();
      }),
    );
  });

  it('are one more with one more, and the same as before without', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const board = boardOf(count);
        const one = moveOf(count + 1);
        expect(boardWith(board, one)).toEqual(boardOf(count + 1));
        expect(board).toEqual(boardOf(count));
        const full = board.moves.filter((page) => page.length === movesPerPage);
        expect(full.every((page, place) => boardWith(board, one).moves[place] === page)).toBe(true);
      }),
    );
  });

  it('M1: come to the same sum however the list has grown, and wherever a move has been taken back', () => {
    fc.assert(
      fc.property(fc.nat(3 * movesPerPage), fc.nat(3 * movesPerPage), (count, place) => {
        let board = boardOf(0);
        for (const move of listOf(count)) {
          board = boardWith(board, move);
          movesLedger(board.moves, 2);
        }
        const undone = produce(board, (draft) => {
          const move = moveById(draft, `m${place}`);
          if (move) move.undone = true;
        });
        const sum = (from: string) =>
          listOf(count)
            .filter((move) => move.from === from && move.id !== `m${place}`)
            .reduce((all, { amounts }) => all + (amounts[0] as number), 0);
        const ledger = movesLedger(undone.moves, 2);
        expect(ledger['schools']?.[0] ?? 0).toBe(0 - sum('schools'));
        expect(ledger['care']?.[0] ?? 0).toBe(0 - sum('care'));
        expect(ledger['savings']?.[0] ?? 0).toBe(sum('schools') + sum('care'));
      }),
      { numRuns: 30 },
    );
  });
});
