import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addYears, zeroYears } from '../../shared/budget/amount.ts';
import { effectsOf, whole } from '../../shared/budget/effects.ts';
import { paybackYears } from '../../shared/budget/payback.ts';
import { must } from '../../shared/ids.ts';
import { readScenario } from '../../shared/scenario/checks.ts';

const scenarioFile = (name: string) => {
  const reading = readScenario(
    JSON.parse(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8')),
  );
  if (!reading.ok) throw new Error(`${name} has mistakes`);
  return reading.scenario;
};

/** What the municipalities' own drafts say beside each investment, in years. */
const stated: Record<string, Record<string, number>> = {
  'aabrinke-2028': {
    'BSU-I01': 2.5,
    'FBU-I01': 2.4,
    'SOU-I01': 2.3,
    'SOU-I02': 2.3,
    'SHU-I01': 6.2,
    'TMU-I01': 5.8,
    'OEU-I01': 2.6,
  },
  'solvig-oevelse': { '03': 2.7, '05': 2.3, '09': 5.5 },
  'vestermarsk-2028': {
    'V-BSU-04': 2.6,
    'V-FBU-01': 1.3,
    'V-SOU-01': 2.3,
    'V-SOU-05': 2.1,
    'V-BEU-01': 1.6,
    'V-TMU-02': 6.9,
  },
};

describe('payback years', () => {
  it.each(Object.entries(stated))(
    'of %s agree with what its draft says, to the tenth it is rounded to',
    (name, years) => {
      const { proposals } = scenarioFile(name);
      const found = proposals
        .filter(({ proposalType }) => proposalType === 'investment')
        .map((proposal) => [proposal.nr, paybackYears(proposal)] as const)
        .filter((entry): entry is [string, number] => entry[1] !== undefined);
      expect(found.map(([nr]) => nr).toSorted()).toEqual(Object.keys(years).toSorted());
      for (const [nr, computed] of found) expect(Math.abs(computed - must(years[nr]))).toBeLessThan(0.0501);
    },
  );
});

/** Sums that the municipalities' own drafts vouch for, per year in 1.000 kr. */
const vouched = {
  'aabrinke-2028': {
    demography: [9400, 20500, 32000, 43300],
    otherPressure: [3000, 5500, 7000, 8500],
    construction: [20200, 14000, 0, 0],
    expansions: [10700, 13800, 13800, 13800],
    proposals: 34,
  },
  'solvig-oevelse': {
    demography: [2000, 4000, 6000, 8000],
    otherPressure: [0, 0, 0, 0],
    construction: [8000, 7000, 0, 0],
    expansions: [2100, 2100, 2100, 2100],
    proposals: 12,
  },
  'vestermarsk-2028': {
    demography: [2200, 5000, 7900, 10700],
    otherPressure: [9000, 17000, 25000, 31500],
    construction: [16200, 2500, -1000, 0],
    expansions: [6350, 7350, 7350, 7350],
    proposals: 27,
  },
};

describe('the sums of a scenario', () => {
  it.each(Object.entries(vouched))('of %s are those of its draft', (name, sums) => {
    const scenario = scenarioFile(name);
    const years = scenario.years.length;
    const sum = (lists: (readonly number[])[]) =>
      lists.reduce<number[]>((total, list) => addYears(total, list), zeroYears(years));
    const effects = scenario.proposals.flatMap((proposal) =>
      effectsOf(proposal, whole).map((effect) => ({ ...effect, proposal })),
    );
    const running = effects.filter(({ kind }) => kind === 'operating');
    expect({
      demography: sum(scenario.pressure.demography.map(({ amounts }) => amounts)),
      otherPressure: sum(scenario.pressure.other.map(({ amounts }) => amounts)),
      construction: sum(effects.filter(({ kind }) => kind === 'construction').map(({ amounts }) => amounts)),
      expansions: sum(
        running.filter(({ proposal }) => proposal.proposalType === 'expansion').map(({ amounts }) => amounts),
      ),
      proposals: scenario.proposals.length,
    }).toEqual(sums);
  });
});
