import { describe, expect, it } from 'vitest';
import { smallScenario } from '../testing/workshop.ts';
import { readScenario } from './checks.ts';
import type { Scenario } from './schema.ts';

const demography: Scenario['pressure']['demography'] = [
  { areaId: 'care', ageGroup: '80+', amounts: [400, 700, 1100, 1500], basis: 'antal x 88 x 42%', variableShare: 42 },
];
/** 10 more each year: 369,6, 739,2, 1108,8 and 1478,4. */
const population = [
  {
    ageGroup: '80+',
    unitCost: 88,
    inhabitants: [2027, 2028, 2029, 2030, 2031].map((year, i) => ({ year, count: 100 + i * 10 })),
  },
];
const amounts = { schools: 990, care: 780, benefits: 290, pensions: 195 };

function mistakesOf(changes: { pressure?: Partial<Scenario['pressure']>; accounts?: Scenario['accounts'] }) {
  const scenario = smallScenario();
  const pressure = { demography, other: [], population, ...changes.pressure };
  const reading = readScenario({ ...scenario, ...changes, pressure });
  return reading.ok ? [] : reading.mistakes;
}
const [entry] = demography as [Scenario['pressure']['demography'][number]];
const [group] = population as [(typeof population)[number]];

describe('demography that says its share', () => {
  it('is read when its amounts are what the population gives, rounded to 100 or not at all', () => {
    expect(mistakesOf({})).toEqual([]);
    expect(mistakesOf({ pressure: { demography: [{ ...entry, amounts: [370, 739, 1109, 1478] }] } })).toEqual([]);
  });

  it('is refused when an amount is further off than the rounding', () => {
    expect(mistakesOf({ pressure: { demography: [{ ...entry, amounts: [400, 700, 1100, 1400] }] } })).toEqual([
      {
        path: 'pressure.demography[0].amounts[3]',
        wrong: '1400 is not what the population gives',
        right: '1478.4, give or take 50',
      },
    ]);
  });

  it('is refused when its age group or a year of it is not given', () => {
    expect(mistakesOf({ pressure: { population: [] } })).toMatchObject([
      { path: 'pressure.demography[0].ageGroup', wrong: 'the population of "80+" is not given' },
    ]);
    const short = [{ ...group, inhabitants: group.inhabitants.slice(0, 4) }];
    expect(mistakesOf({ pressure: { population: short } })).toMatchObject([
      { path: 'pressure.demography[0].amounts[3]', wrong: '2031 cannot be computed' },
    ]);
  });

  it('is refused when the years of its age group do not follow, or it is there twice', () => {
    const gap = [{ ...group, inhabitants: [{ year: 2025, count: 100 }, ...group.inhabitants] }];
    expect(mistakesOf({ pressure: { population: gap } })).toContainEqual({
      path: 'pressure.population[0].inhabitants[1].year',
      wrong: '2027 does not follow',
      right: '2026',
    });
    expect(mistakesOf({ pressure: { population: [group, group] } })).toMatchObject([
      { path: 'pressure.population[1].ageGroup', wrong: '"80+" is there twice' },
    ]);
  });

  it('M2: is refused when its figures are beyond what can be computed exactly', () => {
    const vast = [
      {
        ...group,
        unitCost: 1_000_000_000,
        inhabitants: group.inhabitants.map(({ year }, i) => ({ year, count: i * 1_000_000 })),
      },
    ];
    expect(mistakesOf({ pressure: { population: vast } })).toMatchObject([
      { path: 'pressure.demography[0].variableShare', wrong: 'its amounts are too large to compute' },
    ]);
  });

  it('says nothing of amounts without a share, as in files from before', () => {
    const { variableShare: _, ...typed } = entry;
    expect(mistakesOf({ pressure: { demography: [{ ...typed, amounts: [1, 2, 3, 4] }], population: [] } })).toEqual([]);
  });
});

describe('accounts', () => {
  const from = (...years: [number, Record<string, number>][]) => ({
    accounts: { source: 'Regnskab', years: years.map(([year, spent]) => ({ year, amounts: spent })) },
  });

  it('are read with one amount for every area in the years before the budget', () => {
    expect(mistakesOf(from([2025, amounts], [2026, amounts]))).toEqual([]);
  });

  it('are refused in the budget year, out of order, and with an area missing or unknown', () => {
    expect(mistakesOf(from([2028, amounts]))).toMatchObject([{ path: 'accounts.years[0].year' }]);
    expect(mistakesOf(from([2026, amounts], [2025, amounts]))).toMatchObject([{ path: 'accounts.years[1].year' }]);
    const { care: _, ...few } = amounts;
    expect(mistakesOf(from([2026, { ...few, roads: 5 }]))).toEqual([
      { path: 'accounts.years[0].amounts.roads', wrong: 'no area is called "roads"', right: 'the id of an area' },
      { path: 'accounts.years[0].amounts', wrong: '"care" is missing', right: 'one amount for every area' },
    ]);
  });
});
