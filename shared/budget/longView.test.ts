import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import type { Board } from './board.ts';
import { areaById } from './ledger.ts';
import { longView, operatingAreas, priceOfInaction, serviceAreas } from './longView.ts';

const scenario = withCatalogue({
  pressure: {
    demography: [{ areaId: 'care', ageGroup: '80+', amounts: [5, 10, 15, 22], basis: 'forudsat' }],
    other: [
      { areaId: 'schools', title: 'Energi', amounts: [1, 1, 1, 3] },
      { areaId: 'benefits', title: 'Flere syge', amounts: [9, 9, 9, 9] },
    ],
    population: [],
  },
});
const board: Board = {
  moves: [],
  package: [{ proposalId: 'classes', share: 100, delay: 0, by: null, at: 0 }],
};

describe('the long view', () => {
  const view = longView(board, scenario, serviceAreas(scenario));

  it('reaches 2035, with the scenario’s own years first and the election years marked', () => {
    expect(view.years).toEqual([2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    expect(view.projectedFrom).toBe(4);
    expect(view.base).toBe(1800);
    expect(view.elections).toEqual([2029, 2033]);
  });

  it('shows what happens if nothing is done: demography goes on, the rest stays', () => {
    // Baseline 1800 1820 1840 1860; demography 5 10 15 22, then 7 more each year; energy 1 1 1 3, then 3.
    expect(view.nothingDone).toEqual([1806, 1831, 1856, 1885, 1892, 1899, 1906, 1913]);
  });

  it('shows the same with what has been chosen, and the frame', () => {
    expect(view.withChoices).toEqual([1786, 1781, 1806, 1835, 1842, 1849, 1856, 1863]);
    expect(view.frame).toEqual([1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850]);
  });

  it('shows one area alone, which has no frame', () => {
    const care = longView(board, scenario, [must(areaById(scenario, 'care'))]);
    expect(care.nothingDone).toEqual([805, 830, 855, 882, 889, 896, 903, 910]);
    expect(care.withChoices).toEqual(care.nothingDone);
    expect(care.frame).toBeNull();
  });

  it('goes no further than the scenario where that reaches beyond', () => {
    const years = Array.from({ length: 10 }, (_, index) => 2028 + index);
    const ten = <T>(value: T) => new Array<T>(10).fill(value);
    const later = { ...scenario, years, areas: scenario.areas.map((area) => ({ ...area, baseline: ten(100) })) };
    const empty = { ...later, pressure: { demography: [], other: [], population: [] } };
    const seen = longView({ moves: [], package: [] }, empty, [must(empty.areas[0])]);
    expect([seen.years.at(-1), seen.projectedFrom, seen.nothingDone.length]).toEqual([2037, 10, 10]);
  });

  it('shows all operating as a result of its own, without construction and financing', () => {
    const cash = longView(board, scenario, operatingAreas(scenario));
    // Service as above, 500 of transfers, 9 of them from more people on sickness benefit.
    expect(cash.nothingDone.slice(0, 4)).toEqual([2315, 2340, 2365, 2394]);
    expect(cash.frame).toBeNull();
  });
});

/** People over 80 from 2027 to 2034; 40 % of 50.000 kr. each belongs to the care. */
const followed = withCatalogue({
  pressure: {
    demography: [
      { areaId: 'care', ageGroup: '80+', amounts: [200, 400, 600, 800], basis: 'antal x 50 x 40%', variableShare: 40 },
    ],
    other: [],
    population: [
      {
        ageGroup: '80+',
        unitCost: 50,
        inhabitants: [1000, 1010, 1020, 1030, 1040, 1060, 1085, 1090].map((count, index) => ({
          year: 2027 + index,
          count,
        })),
      },
    ],
  },
  accounts: {
    source: 'Regnskab',
    years: [{ year: 2026, amounts: { schools: 990, care: 770, benefits: 295, pensions: 199 } }],
  },
});

describe('beyond the scenario’s own years', () => {
  const view = longView(board, followed, serviceAreas(followed));

  it('demography is computed from the population where that is given, and then goes on as in the last of those years', () => {
    // 60, 85 and 90 more people x 50 x 40 % = 1200, 1700, 1800; then 100 more. Baseline 1860 from 2031.
    expect(view.nothingDone).toEqual([2000, 2220, 2440, 2660, 3060, 3560, 3660, 3760]);
    expect(view.demography).toBe('mixed');
  });

  it('says whether it is computed, continued or not there at all', () => {
    const of = (areaId: string, population = followed.pressure.population) =>
      longView(board, { ...followed, pressure: { ...followed.pressure, population } }, [
        must(areaById(followed, areaId)),
      ]).demography;
    const longer = followed.pressure.population.map((group) => ({
      ...group,
      inhabitants: [...group.inhabitants, { year: 2035, count: 1100 }],
    }));
    expect([of('care', longer), of('care', []), of('schools')]).toEqual(['computed', 'continued', 'none']);
  });

  it('the accounts stand for themselves: the same areas in the years before', () => {
    expect(view.accounts).toEqual([{ year: 2026, amount: 1760 }]);
    expect(longView(board, scenario, serviceAreas(scenario)).accounts).toEqual([]);
  });
});

describe('the price of doing nothing', () => {
  it('is what is missing to the frame in the last year, with and without the choices, and what each year adds', () => {
    // 3760 − 1850 = 1910, and 150 the first year: 1760 over seven years. The choices take 50 from 2029 on.
    expect(priceOfInaction(longView(board, followed, serviceAreas(followed)))).toEqual({
      year: 2035,
      missing: 1910,
      missingWithChoices: 1860,
      perYear: 251,
    });
  });

  it('is held against the first year’s baseline where there is no frame', () => {
    const schools = longView(board, scenario, [must(areaById(scenario, 'schools'))]);
    expect(priceOfInaction(schools)).toEqual({ year: 2035, missing: 3, missingWithChoices: -47, perYear: 0 });
  });
});
