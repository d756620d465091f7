import { describe, expect, it } from 'vitest';
import { withCatalogue } from '../testing/catalogue.ts';
import type { Board } from './board.ts';
import { constructionOf } from './package.ts';
import { poolBalance } from './pool.ts';
import { pressureOn, threeResults } from './results.ts';

const scenario = withCatalogue({
  pressure: {
    demography: [{ areaId: 'care', ageGroup: '80+', amounts: [5, 10, 15, 20], basis: 'forudsat' }],
    other: [{ areaId: 'benefits', title: 'Flere syge', amounts: [1, 2, 3, 4] }],
    population: [],
  },
});
const board = (...ids: string[]): Board => ({
  moves: [],
  package: ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 })),
});

describe('the three results', () => {
  const { service, operating, construction } = threeResults(board('classes', 'sickness', 'robots'), scenario);

  it('count service under its frame, with the pressure on it', () => {
    expect(service.before).toEqual([1805, 1830, 1855, 1880]);
    expect(service.change).toEqual([-10, -55, -70, -80]);
    expect(service.now).toEqual([1795, 1775, 1785, 1800]);
    expect(service.room).toEqual([55, 75, 65, 50]);
  });

  it('count all operating without a frame, and construction for itself', () => {
    expect(operating.change).toEqual([-50, -95, -110, -120]);
    expect(operating.room).toBeNull();
    expect(construction).toEqual({
      before: [30, 30, 30, 30],
      change: [15, 0, 0, 0],
      now: [45, 30, 30, 30],
      room: [-5, 10, 10, 10],
    });
  });

  it('stand on pressure that is summed over the areas asked for', () => {
    expect(pressureOn(new Set(['care', 'benefits']), scenario)).toEqual([6, 12, 18, 24]);
    expect(pressureOn(new Set(), scenario)).toEqual([0, 0, 0, 0]);
  });
});

describe('the investment pool', () => {
  it('pays what comes first, and holds again what has come back', () => {
    const chosen = board('robots', 'classes');
    expect(poolBalance(chosen, scenario)).toEqual([0, 5, 25, 25]);
    expect(constructionOf(chosen.package, scenario)).toEqual([15, 0, 0, 0]);
    expect(poolBalance(board(), scenario)).toEqual([25, 25, 25, 25]);
  });
});
