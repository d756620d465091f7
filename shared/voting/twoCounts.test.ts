import { describe, expect, it } from 'vitest';
import { counted } from '../testing/revealed.ts';
import type { Vote } from './methods/vote.ts';
import { twoCounts } from './twoCounts.ts';

describe('the same ballot counted in two ways', () => {
  it('dots: most points and most supporters can be two different things', () => {
    const votes: [number, Vote][] = [
      [2, { points: { o1: 5 } }],
      [6, { points: { o2: 1 } }],
    ];
    expect(twoCounts(counted('dots', 2, votes))).toEqual({
      method: 'dots',
      first: ['o1'],
      second: ['o2'],
      isSame: false,
    });
    expect(twoCounts(counted('dots', 2, [[6, { points: { o1: 1 } }]]))).toMatchObject({ first: ['o1'], isSame: true });
  });

  it('consent: most support can stand against most agreement', () => {
    // o1: six for, five against: +1. o2: five for, none against: +5.
    const votes: [number, Vote][] = [
      [6, { levels: { o1: 1, o2: 3 } }],
      [5, { levels: { o1: 5, o2: 2 } }],
    ];
    expect(twoCounts(counted('consent', 3, votes))).toMatchObject({ first: ['o1'], second: ['o2'], isSame: false });
  });

  it('ranking: instant runoff and Borda', () => {
    // First places o1 5, o2 4: more than half. Borda: o1 5·2 + 2·1 = 12, o2 5·1 + 4·2 = 13.
    const votes: [number, Vote][] = [
      [5, { options: ['o1', 'o2', 'o3'] }],
      [2, { options: ['o2', 'o1', 'o3'] }],
      [2, { options: ['o2', 'o3', 'o1'] }],
    ];
    expect(twoCounts(counted('ranking', 3, votes))).toMatchObject({ first: ['o1'], second: ['o2'], isSame: false });
  });

  it('pool: equal shares and most votes, whatever the order', () => {
    const votes: [number, Vote][] = [
      [6, { options: ['o3'] }],
      [4, { options: ['o1'] }],
    ];
    // Ten share 40: 4 each. Six pay 24 of the 30 that o3 costs, so only o1 (10 of 16) is paid; by votes both fit.
    const none = counted('pool', 3, votes, { budget: 40, completion: 'none' });
    expect(twoCounts(none)).toMatchObject({ first: ['o1'], second: ['o1', 'o3'], isSame: false });
    const filled = counted('pool', 3, votes, { budget: 40, completion: 'add1u' });
    expect(twoCounts(filled)).toMatchObject({ isSame: true });
  });

  it('says nothing for a single cross, for approval, or where nobody marked anything', () => {
    expect(twoCounts(counted('single', 2, [[6, { options: ['o1'] }]]))).toBeUndefined();
    expect(twoCounts(counted('approval', 2, [[6, { options: ['o1'] }]]))).toBeUndefined();
    for (const method of ['dots', 'consent', 'ranking', 'pool'] as const) {
      const blank: Vote = {
        dots: { points: {} },
        consent: { levels: {} },
        ranking: { options: [] },
        pool: { options: [] },
      }[method];
      expect(twoCounts(counted(method, 2, [[6, blank]], method === 'pool' ? { budget: 10 } : {}))).toBeUndefined();
    }
  });
});
