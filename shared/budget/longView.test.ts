import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import type { Board } from '../state.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { areaById } from './ledger.ts';
import { longView, serviceAreas } from './longView.ts';

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
});
