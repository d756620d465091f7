import { describe, expect, it } from 'vitest';
import { revealed } from '../testing/revealed.ts';
import { leadersOf, resultLines } from './resultLines.ts';

describe('the lines of a result', () => {
  it('come with most first, even ones in the order of the ballot, with their share of the votes cast', () => {
    const lines = resultLines(revealed([5, 12, 5], { blank: 2 }));
    expect(lines.map(({ option, count, share }) => [option.id, count, share])).toEqual([
      ['o2', 12, 60],
      ['o1', 5, 25],
      ['o3', 5, 25],
    ]);
    expect(leadersOf(lines).map(({ option }) => option.id)).toEqual(['o2']);
  });

  it('of points have their share of the points given', () => {
    const [first] = resultLines({ ...revealed([30, 10]), method: 'dots' });
    expect(first).toMatchObject({ count: 30, share: 75 });
    const pool = { ...revealed([30, 10]), method: 'pool' as const, settings: { utility: 'points' as const } };
    expect(resultLines(pool)[0]?.share).toBe(75);
  });

  it('have every leader when several got equally many, and none when nobody got any', () => {
    expect(leadersOf(resultLines(revealed([7, 7, 1])))).toHaveLength(2);
    expect(leadersOf(resultLines(revealed([0, 0])))).toEqual([]);
  });

  it('B5: take the figures of published groups along, and work out none of the others', () => {
    const groups = [{ group: 'politician' as const, cast: 8, blank: 1, approvals: [1, 6] }];
    const lines = resultLines(revealed([5, 12], { groups, withheld: ['manager', 'employee'] }));
    expect(lines.map((line) => line.groups)).toEqual([
      [{ group: 'politician', count: 6, share: 75 }],
      [{ group: 'politician', count: 1, share: 13 }],
    ]);
  });

  it('tell of a published group how many are against, where the method asks', () => {
    const groups = [{ group: 'politician' as const, cast: 8, blank: 0, approvals: [1, 6], against: [4, 2] }];
    const [first, second] = resultLines({ ...revealed([5, 12], { groups }), method: 'consent' });
    expect(first?.groups[0]).toMatchObject({ count: 6, against: { count: 2, share: 25 } });
    expect(second?.groups[0]).toMatchObject({ count: 1, against: { count: 4, share: 50 } });
  });
});
