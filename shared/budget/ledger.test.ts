import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { moveBy } from '../testing/moveBy.ts';
import { smallScenario } from '../testing/workshop.ts';
import type { Move } from './board.ts';
import { amountsNow, areaById, changeOf, movesLedger, roomAbove, roomBelow, totalOf } from './ledger.ts';

const scenario = smallScenario();
const infinite = [1, 2, 3, 4].map(() => Number.POSITIVE_INFINITY);

/** Moves by hand: from, to and what per year; the last of them undone. */
function movesBy(...list: [from: string, to: string, amounts: number[], undone?: boolean][]): Move[] {
  return list.map(([from, to, amounts, undone = false], index) => {
    return moveBy(from, to, amounts, { id: `m${index + 1}`, undone });
  });
}

describe('movesLedger', () => {
  it('adds up what the moves do to each account, per year', () => {
    const moves = movesBy(['schools', 'care', [10, 0, 5, 0]], ['care', 'savings', [1, 2, 3, 4]]);
    expect(movesLedger([moves], 4)).toStrictEqual({
      schools: [-10, 0, -5, 0],
      care: [9, -2, 2, -4],
      savings: [1, 2, 3, 4],
    });
  });

  it('M1: its accounts sum to nought in every year', () => {
    const moves = movesBy(['schools', 'care', [10, 0, 5, 0]], ['care', 'savings', [1, 2, 3, 4]]);
    const sum = Object.values(movesLedger([moves], 4)).reduce((total, account) =>
      total.map((n, y) => n + (account[y] ?? 0)),
    );
    expect(sum).toEqual([0, 0, 0, 0]);
  });

  it('leaves undone moves out, as if they had never been', () => {
    const moves = movesBy(['schools', 'care', [10, 0, 5, 0], true], ['care', 'savings', [1, 2, 3, 4]]);
    expect(movesLedger([moves], 4)).toEqual({ care: [-1, -2, -3, -4], savings: [1, 2, 3, 4] });
  });

  it('has no account that nothing touched', () => {
    expect(movesLedger([], 4)).toEqual({});
    expect(changeOf(movesLedger([], 4), 'care', 4)).toEqual([0, 0, 0, 0]);
  });

  it('is worked out anew for other moves, and remembered for the same', () => {
    const pages = [movesBy(['schools', 'care', [10, 0, 0, 0]])];
    const others = [movesBy(['schools', 'care', [11, 0, 0, 0]])];
    expect(movesLedger(pages, 4)).toBe(movesLedger(pages, 4));
    expect(movesLedger(others, 4)['care']).toEqual([11, 0, 0, 0]);
  });

  it('is the same whether the moves come one by one or all at once', () => {
    const all = movesBy(
      ['schools', 'care', [10, 0, 5, 0]],
      ['care', 'savings', [1, 2, 3, 4]],
      ['savings', 'care', [1, 0, 0, 0]],
    );
    const grown = all.map((_, index) => movesLedger([all.slice(0, index + 1)], 4)).at(-1);
    expect(
      movesLedger(
        all.map((move) => [{ ...move }]),
        4,
      ),
    ).toEqual(grown);
    const undone = all.map((move, index) => (index === 1 ? { ...move, undone: true } : move));
    expect(movesLedger([undone], 4)).toEqual({ schools: [-10, 0, -5, 0], care: [11, 0, 5, 0], savings: [-1, 0, 0, 0] });
  });

  it('does not add up again what several lists begin with', () => {
    let read = 0;
    const first = {
      ...must(movesBy(['schools', 'care', [10, 0, 5, 0]])[0]),
      get undone() {
        read += 1;
        return false;
      },
    };
    const base = [first];
    movesLedger([base], 4);
    const previews = movesBy(
      ...[1, 2, 3, 4, 5, 6].map((n): [string, string, number[]] => ['care', 'savings', [n, 0, 0, 0]]),
    );
    for (const move of previews) {
      const { care } = movesLedger([[...base, move]], 4);
      expect(care?.[0]).toBe(10 - must(move.amounts[0]));
    }
    expect(movesLedger([[...base, must(previews[0])]], 4)).toMatchObject({ savings: [1, 0, 0, 0] });
    expect(read).toBe(1);
  });

  it('M2: refuses a sum that leaves the safe range', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(() => movesLedger([movesBy(['schools', 'care', [most]], ['benefits', 'care', [1]])], 1)).toThrow(RangeError);
  });

  it('I1: finds no account under a trick name', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(changeOf(movesLedger([], 2), name, 2)).toEqual([0, 0]);
      expect(areaById(scenario, name)).toBeUndefined();
    }
  });
});

describe('room', () => {
  const ledger = movesLedger([movesBy(['schools', 'care', [10, 0, 5, 0]], ['care', 'savings', [1, 2, 3, 4]])], 4);

  it('below an area goes down to its floor', () => {
    expect(amountsNow(must(areaById(scenario, 'schools')), ledger)).toEqual([990, 1000, 995, 1000]);
    expect(roomBelow(scenario, ledger, 'schools')).toEqual([390, 300, 495, 400]);
  });

  it('below råderum goes down to nothing', () => {
    expect(roomBelow(scenario, ledger, 'savings')).toEqual([1, 2, 3, 4]);
    expect(roomBelow(scenario, movesLedger([], 4), 'savings')).toEqual([0, 0, 0, 0]);
  });

  it('above an area goes up to its ceiling, and without end where there is none', () => {
    expect(roomAbove(scenario, ledger, 'care')).toEqual([91, 82, 58, 44]);
    expect(roomAbove(scenario, ledger, 'schools')).toEqual(infinite);
    expect(roomAbove(scenario, ledger, 'savings')).toEqual(infinite);
  });

  it('is none for a locked area and an unknown one', () => {
    const given = movesLedger([movesBy(['schools', 'pensions', [5, 5, 5, 5]])], 4);
    for (const account of ['pensions', 'roads']) {
      expect(roomBelow(scenario, given, account)).toEqual([0, 0, 0, 0]);
      expect(roomAbove(scenario, given, account)).toEqual([0, 0, 0, 0]);
    }
  });

  it('is worked out without touching the ledger', () => {
    const before = JSON.stringify(ledger);
    roomBelow(scenario, ledger, 'savings').fill(999);
    expect(JSON.stringify(ledger)).toBe(before);
  });
});

describe('totalOf', () => {
  it('adds up several areas, per year', () => {
    const service = scenario.areas.filter(({ spendingType }) => spendingType === 'service');
    expect(totalOf(service, ({ baseline }) => baseline, 4)).toEqual([1800, 1820, 1840, 1860]);
    expect(totalOf([], ({ baseline }) => baseline, 4)).toEqual([0, 0, 0, 0]);
  });
});
