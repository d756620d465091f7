import { describe, expect, it } from 'vitest';
import { counted, revealed } from '../testing/revealed.ts';
import { agreementOf, isEvenlySplit } from './agreement.ts';

const figures = (ballot: Parameters<typeof agreementOf>[0]) =>
  agreementOf(ballot)?.map(({ support, against, net, isSplit }) => [support, against, net, isSplit]);

describe('agreement and split', () => {
  it('of approvals is those who said yes minus the others who marked anything', () => {
    // Twenty votes, two of them blank: of eighteen said 14, 9 and 2 yes.
    expect(figures(revealed([14, 9, 2], { blank: 2 }))).toEqual([
      [14, 4, 10, false],
      [9, 9, 0, true],
      [2, 16, -14, false],
    ]);
  });

  it('of single choice is above zero for the one that has more than half', () => {
    const votes = counted('single', 3, [
      [6, { options: ['o1'] }],
      [3, { options: ['o2'] }],
      [1, { options: ['o3'] }],
      [2, { options: [] }],
    ]);
    expect(agreementOf(votes)?.map(({ net }) => net)).toEqual([2, -4, -8]);
  });

  it('of dots asks how many gave any, and how many points each of them gave', () => {
    // Two give o1 five each, six give o2 one each: ten points of two against six points of six.
    const votes = counted('dots', 2, [
      [2, { points: { o1: 5 } }],
      [6, { points: { o2: 1 } }],
    ]);
    expect(figures(votes)).toEqual([
      [2, 6, -4, false],
      [6, 2, 4, false],
    ]);
    expect(agreementOf(votes)?.map(({ strength }) => strength)).toEqual([5, 1]);
  });

  it('of an idea without points has no strength to speak of', () => {
    expect(agreementOf(counted('dots', 2, [[6, { points: { o1: 2 } }]]))?.[1]).toMatchObject({
      support: 0,
      strength: 0,
    });
  });

  it('is told of no ballot that has its own figures, or too few', () => {
    expect(agreementOf({ ...revealed([3, 4]), method: 'consent' })).toBeUndefined();
    expect(agreementOf({ ...revealed([3, 4]), method: 'ranking' })).toBeUndefined();
    expect(agreementOf(revealed([], { tooFew: true }))).toBeUndefined();
  });

  it('of points is left out where nobody counted supporters', () => {
    expect(agreementOf({ ...revealed([3, 4]), method: 'dots' })).toBeUndefined();
    expect(agreementOf({ ...revealed([3, 4]), method: 'pool', settings: { utility: 'points' } })).toBeUndefined();
  });

  it('is split until one side is two out of three', () => {
    expect([isEvenlySplit(4, 2), isEvenlySplit(3, 2), isEvenlySplit(2, 4), isEvenlySplit(0, 0)]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
