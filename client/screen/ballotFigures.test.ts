import { describe, expect, it } from 'vitest';
import type { RevealedBallot } from '../../shared/voting/ballot.ts';
import { ballotFigures } from './ballotFigures.ts';

const words = (text: string) => ({ id: `w-${text}`, text });

function revealed(counts: number[], more: Partial<RevealedBallot['result']> = {}): RevealedBallot {
  const options = counts.map((_, index) => ({
    id: `o${index}`,
    title: words(`Idé ${index}`),
    text: words(''),
    amounts: null,
  }));
  return {
    id: 'b1',
    question: words('Hvad vil I?'),
    method: 'approval',
    options,
    stage: 'revealed',
    roll: { size: 20, groups: { politician: 8, manager: 7, employee: 5 } },
    cast: 20,
    result: {
      cast: 20,
      blank: 2,
      approvals: counts.map((count, index) => ({ optionId: `o${index}`, count })),
      groups: [],
      withheld: [],
      ...more,
    },
  };
}

describe('the figures of a revealed ballot', () => {
  it('come with most votes first and their share of the votes cast', () => {
    const { rows, leaders, blank } = ballotFigures(revealed([5, 12, 5]));
    expect(rows.map(({ id, count, share }) => [id, count, share])).toEqual([
      ['o1', 12, 60],
      ['o0', 5, 25],
      ['o2', 5, 25],
    ]);
    expect(leaders.map(({ id }) => id)).toEqual(['o1']);
    expect(blank).toEqual({ count: 2, share: 10, groups: [] });
  });

  it('name every leader when several got equally many, and none when nobody got any', () => {
    expect(ballotFigures(revealed([7, 7, 1])).leaders).toHaveLength(2);
    expect(ballotFigures(revealed([0, 0])).leaders).toEqual([]);
  });

  it('follow an option to its group figures when the order changes', () => {
    const groups = [{ group: 'politician' as const, cast: 8, blank: 1, approvals: [1, 6] }];
    const figures = ballotFigures(revealed([5, 12], { groups, withheld: ['manager', 'employee'] }));
    expect(figures.rows.map(({ groups }) => groups)).toEqual([
      [{ group: 'politician', count: 6 }],
      [{ group: 'politician', count: 1 }],
    ]);
    expect(figures.blank.groups).toEqual([{ group: 'politician', count: 1 }]);
    expect(figures.withheld).toEqual(['manager', 'employee']);
  });
});
