import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../shared/budget/board.ts';
import { ladderOf } from '../../shared/budget/ladder.ts';
import { longView, serviceAreas } from '../../shared/budget/longView.ts';
import { pressureOn } from '../../shared/budget/results.ts';
import { must } from '../../shared/ids.ts';
import { readScenario } from '../../shared/scenario/checks.ts';
import type { Scenario, SpendingType } from '../../shared/scenario/schema.ts';

/**
 * What a person can check with a pencil, in 1.000 kr.: every figure below is copied from the municipalities' drafts (their control
 * sums where they have them) and added up here in the plainest way, by nothing of ours.
 */
interface ByHand {
  /** The drafts' control sums of baselines by spending type; the same in all four years. */
  baseline: Partial<Record<SpendingType, number>>;
  /** The drafts' control sum of demography, all of it service. */
  demography: number[];
  /** Other pressure, line by line. */
  other: [SpendingType, number[]][];
  /** Reductions and efficiencies in the order of the catalogue, leaving out one that an earlier one excludes: what each frees in service. */
  steps: [nr: string, freed: number[]][];
  /** What the same steps free in transfers, all together. */
  freedTransfers: number[];
  /** Service asked for, and how many steps that takes; null where all of them are not enough. */
  ladder: Record<string, { asked: number[]; steps: number | null }>;
  /** Outcomes that ask for transfers too, and how much is missing there with all steps; the ladder then goes to its end. */
  missingTransfers: Record<string, number[]>;
  /** To 2035: age group, inhabitants more than in 2027, unit amount, and the shares that follow it, in per cent. */
  until2035: [ageGroup: string, more: number, unitCost: number, shares: number[]][];
  /** All service if nothing is done. */
  nothingDone: { in2031: number; in2035: number };
}

const byHand: Record<string, ByHand> = {
  'aabrinke-2028': {
    baseline: { service: 2_634_500, transfer: 713_000, insuredUnemployed: 96_000, userFunded: 0 },
    demography: [9400, 20500, 32000, 43300],
    other: [
      ['service', [2500, 4500, 6000, 7500]], // flere borgere med komplekse behov
      ['service', [1500, 2000, 2000, 2000]], // stigende priser på anbringelser
      ['service', [-1000, -1000, -1000, -1000]], // lavere energipriser
    ],
    steps: [
      ['BSU-R01', [1900, 4600, 4600, 4600]], // 1900 4600 4600 4600
      ['BSU-R02', [600, 3650, 4850, 4850]], // 2500 8250 9450 9450; skole 800, ejendomme 0 og fælles −200 i 2028; udelukker BSU-R03
      ['BSU-R04', [1300, 2200, 2200, 2200]], // 3800 10450 11650 11650
      ['BSU-R05', [1500, 1500, 1500, 1500]], // 5300 11950 13150 13150
      ['FBU-R01', [1200, 2100, 2100, 2100]], // 6500 14050 15250 15250
      ['FBU-R02', [600, 900, 900, 900]], // 7100 14950 16150 16150
      ['SOU-R01', [2300, 3100, 3100, 3100]], // 9400 18050 19250 19250
      ['SOU-R02', [700, 900, 900, 900]], // 10100 18950 20150 20150
      ['SOU-R03', [1200, 4100, 5600, 5600]], // 11300 23050 25750 25750
      ['SHU-R01', [2100, 3900, 3900, 3900]], // 13400 26950 29650 29650; midlertidig 1600 og støtte 500 i 2028
      ['BEU-R01', [0, 0, 0, 0]], // 13400 26950 29650 29650; overførsler
      ['KFU-R01', [700, 1100, 1100, 1100]], // 14100 28050 30750 30750
      ['KFU-R02', [900, 1600, 1600, 1600]], // 15000 29650 32350 32350
      ['TMU-R01', [1200, 3100, 5200, 5200]], // 16200 32750 37550 37550
      ['TMU-R02', [900, 1900, 1900, 1900]], // 17100 34650 39450 39450
      ['OEU-R01', [2600, 5200, 6500, 6500]], // 19700 39850 45950 45950; 40000 in 2031 since step 16
      ['OEU-R02', [1800, 3200, 4000, 4000]], // 21500 43050 49950 49950
      ['OEU-R03', [10200, 10200, 10200, 10200]], // 31700 53250 60150 60150; 34 områder
      ['OEU-R04', [4000, 4000, 4000, 4000]], // 35700 57250 64150 64150
    ],
    freedTransfers: [1500, 1500, 1500, 1500], // BEU-R01
    ladder: {
      lempelig: { asked: [14000, 28000, 36000, 40000], steps: 16 },
      forventet: { asked: [20000, 36000, 44000, 48000], steps: 17 },
      stram: { asked: [28000, 44000, 54000, 58000], steps: 18 },
    },
    missingTransfers: { forventet: [-500, 500, 1500, 1500], stram: [500, 2500, 4000, 4500] },
    until2035: [
      ['0-2', 95, 96, [45, 40, 15]], // 1735 − 1640: 4100 + 3600 + 1400 = 9100
      ['3-5', 100, 58, [85, 15]], // 1800 − 1700: 4900 + 900 = 5800
      ['6-16', -290, 62, [72, 12, 8, 8]], // 6270 − 6560: −12900 − 2200 − 1400 − 1400 = −17900
      ['67-79', 310, 12, [35, 25, 20, 20]], // 6430 − 6120: 1300 + 900 + 700 + 700 = 3600
      ['80+', 935, 88, [38, 42, 12, 5, 3]], // 3375 − 2440: 31300 + 34600 + 9900 + 4100 + 2500 = 82400
    ],
    // 2634500 + 43300 + 8500; and 2634500 + 83000 + 8500.
    nothingDone: { in2031: 2_686_300, in2035: 2_726_000 },
  },
  'solvig-oevelse': {
    baseline: { service: 1_090_000, transfer: 310_000 },
    demography: [2000, 4000, 6000, 8000],
    other: [],
    steps: [
      ['01', [2000, 5000, 5000, 5000]], // 2000 5000 5000 5000
      ['02', [2000, 2000, 2000, 2000]], // 4000 7000 7000 7000
      ['04', [3000, 4000, 4000, 4000]], // 7000 11000 11000 11000
      ['06', [1000, 3000, 3000, 3000]], // 8000 14000 14000 14000
      ['07', [1000, 1000, 1000, 1000]], // 9000 15000 15000 15000; udelukker 08
      ['10', [2000, 4000, 5000, 5000]], // 11000 19000 20000 20000
    ],
    freedTransfers: [0, 0, 0, 0],
    ladder: {
      lempelig: { asked: [3500, 10500, 14000, 14000], steps: 4 },
      forventet: { asked: [5000, 15000, 20000, 20000], steps: 6 },
      stram: { asked: [7000, 21000, 28000, 28000], steps: null },
    },
    missingTransfers: {},
    until2035: [
      ['6-16', -130, 50, [100]], // 2370 − 2500: −6500
      ['80+', 210, 100, [100]], // 1310 − 1100: 21000
    ],
    // 1090000 + 8000; and 1090000 + 14500.
    nothingDone: { in2031: 1_098_000, in2035: 1_104_500 },
  },
  'vestermarsk-2028': {
    baseline: { service: 2_130_000, transfer: 663_200, insuredUnemployed: 75_100, userFunded: 0 },
    demography: [2200, 5000, 7900, 10700],
    other: [
      ['transfer', [3000, 5000, 7000, 8000]], // flere førtidspensioner
      ['service', [2500, 5000, 7500, 10000]], // flere borgere i længerevarende botilbud
      ['service', [3500, 7000, 10500, 13500]], // faste udgifter ved små klasser
    ],
    steps: [
      ['V-BSU-01', [1200, 7100, 10700, 10700]], // 1200 7100 10700 10700; skole, ejendomme og fælles; udelukker V-BSU-02
      ['V-BSU-03', [600, 2700, 3900, 3900]], // 1800 9800 14600 14600
      ['V-FBU-02', [200, 900, 1100, 1100]], // 2000 10700 15700 15700
      ['V-SOU-02', [300, 1800, 2400, 2400]], // 2300 12500 18100 18100
      ['V-SOU-03', [900, 2000, 2000, 2000]], // 3200 14500 20100 20100
      ['V-SHU-01', [1400, 3200, 4200, 4200]], // 4600 17700 24300 24300
      ['V-SHU-02', [400, 1500, 2100, 2100]], // 5000 19200 26400 26400
      ['V-BEU-02', [300, 1300, 1900, 1900]], // 5300 20500 28300 28300
      ['V-KFU-01', [300, 900, 900, 900]], // 5600 21400 29200 29200
      ['V-KFU-02', [450, 450, 450, 450]], // 6050 21850 29650 29650
      ['V-TMU-01', [1100, 1100, 1100, 1100]], // 7150 22950 30750 30750
      ['V-TMU-03', [400, 1500, 2100, 2100]], // 7550 24450 32850 32850
      ['V-TMU-04', [600, 1700, 1700, 1700]], // 8150 26150 34550 34550
      ['V-OEU-01', [1800, 3900, 4600, 4600]], // 9950 30050 39150 39150
      ['V-OEU-02', [3900, 3900, 3900, 3900]], // 13850 33950 43050 43050: 50 short of the strict 34000 in 2029
    ],
    freedTransfers: [0, 0, 0, 0],
    ladder: {
      lempelig: { asked: [4000, 22000, 32000, 34000], steps: 13 },
      forventet: { asked: [6000, 28000, 40000, 42000], steps: 15 },
      stram: { asked: [8000, 34000, 48000, 50000], steps: null },
    },
    missingTransfers: { forventet: [1000, 1500, 2000, 2000], stram: [1500, 3000, 4000, 4500] },
    until2035: [
      ['0-2', -80, 96, [45, 40, 15]], // 930 − 1010: −3500 − 3100 − 1200 = −7800
      ['3-5', -140, 58, [85, 15]], // 940 − 1080: −6900 − 1200 = −8100
      ['6-16', -730, 62, [72, 12, 8, 8]], // 3890 − 4620: −32600 − 5400 − 3600 − 3600 = −45200
      ['67-79', -40, 12, [35, 25, 20, 20]], // 6310 − 6350: −200 − 100 − 100 − 100 = −500
      ['80+', 910, 88, [38, 42, 12, 5, 3]], // 3750 − 2840: 30400 + 33600 + 9600 + 4000 + 2400 = 80000
    ],
    // 2130000 + 10700 + 23500; and 2130000 + 18400 + 23500.
    nothingDone: { in2031: 2_164_200, in2035: 2_171_900 },
  },
};

const scenarioFile = (name: string): Scenario => {
  const path = new URL(`../../scenarios/${name}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(path, 'utf8')));
  if (!reading.ok) throw new Error(`${name} has mistakes`);
  return reading.scenario;
};

const boardWith = (scenario: Scenario, numbers: readonly string[]): Board => ({
  moves: [],
  package: numbers.map((number) => ({
    proposalId: must(scenario.proposals.find(({ nr }) => nr === number)).id,
    share: 100,
    delay: 0,
    by: null,
    at: 0,
  })),
});

const plus = (a: readonly number[], b: readonly number[]) => a.map((amount, year) => amount + must(b[year]));
const nothing = [0, 0, 0, 0];
const toHundreds = (amount: number) => Math.sign(amount) * Math.floor(Math.abs(amount) / 100 + 0.5) * 100;

describe.each(Object.entries(byHand))('%s, by hand', (name, hand) => {
  const scenario = scenarioFile(name);
  const board = boardWith(
    scenario,
    hand.steps.map(([nr]) => nr),
  );

  it('comes to these totals per year and spending type if nothing is done', () => {
    for (const [type, baseline] of Object.entries(hand.baseline)) {
      const other = hand.other.filter(([of]) => of === type).reduce((sum, [, amounts]) => plus(sum, amounts), nothing);
      const expected = plus(
        other,
        (type === 'service' ? hand.demography : nothing).map((amount) => amount + baseline),
      );
      const areas = scenario.areas.filter(({ spendingType }) => spendingType === type);
      const ids = new Set(areas.map(({ id }) => id));
      const ours = areas.reduce((sum, area) => plus(sum, area.baseline), pressureOn(ids, scenario));
      expect(ours, type).toEqual(expected);
    }
    expect(new Set(scenario.areas.map(({ spendingType }) => spendingType))).toEqual(
      new Set(Object.keys(hand.baseline)),
    );
  });

  it('needs this many steps of the ladder for the service of each outcome', () => {
    for (const [id, { asked, steps }] of Object.entries(hand.ladder)) {
      let found = nothing;
      let needed: number | null = null;
      for (const [index, [, freed]] of hand.steps.entries()) {
        found = plus(found, freed);
        if (needed === null && found.every((amount, year) => amount >= must(asked[year]))) needed = index + 1;
      }
      expect(needed, `${id} by hand`).toBe(steps);
      const outcome = must(scenario.outcomes.find((one) => one.id === id));
      const targets = outcome.targets.filter(({ spendingTypes }) => spendingTypes.join() === 'service');
      expect(targets.map(({ amounts }) => amounts)).toEqual([asked]);
      const [ours] = ladderOf(board, scenario, [{ ...outcome, targets }]).outcomes;
      expect([ours?.depth, ours?.isMet], id).toEqual([steps ?? hand.steps.length, steps !== null]);
      const left = plus(
        hand.steps.slice(0, steps ?? undefined).reduce((sum, [, freed]) => plus(sum, freed), nothing),
        asked.map((amount) => -amount),
      );
      expect(ours?.left[0]?.amounts, id).toEqual(left);
    }
  });

  it('goes to the end of the ladder where transfers are asked for too and too few are found', () => {
    const asking = scenario.outcomes.filter(({ targets }) => targets.length > 1);
    expect(asking.map(({ id }) => id)).toEqual(Object.keys(hand.missingTransfers));
    for (const { outcome, depth, isMet, left } of ladderOf(board, scenario, asking).outcomes) {
      const missing = must(hand.missingTransfers[outcome.id]);
      const asked = must(outcome.targets.find(({ spendingTypes }) => spendingTypes.join() === 'transfer'));
      expect(
        plus(
          asked.amounts,
          hand.freedTransfers.map((amount) => -amount),
        ),
      ).toEqual(missing);
      expect([depth, isMet]).toEqual([hand.steps.length, false]);
      expect(must(left.find(({ target }) => target === asked)).amounts).toEqual(missing.map((amount) => 0 - amount));
    }
  });

  it('costs this much in all service in 2031 and 2035 if nothing is done', () => {
    const demography = hand.until2035
      .flatMap(([, more, unitCost, shares]) => shares.map((share) => toHundreds((more * unitCost * share) / 100)))
      .reduce((sum, amount) => sum + amount, 0);
    const other = hand.other
      .filter(([type]) => type === 'service')
      .reduce((sum, [, amounts]) => sum + must(amounts[3]), 0);
    const baseline = must(hand.baseline.service);
    expect(baseline + must(hand.demography[3]) + other).toBe(hand.nothingDone.in2031);
    expect(baseline + demography + other).toBe(hand.nothingDone.in2035);
    const view = longView(board, scenario, serviceAreas(scenario));
    const at = (year: number) => view.nothingDone[view.years.indexOf(year)];
    expect([at(2031), at(2035)]).toEqual([hand.nothingDone.in2031, hand.nothingDone.in2035]);
    expect(view.demography).toBe('computed');
    const freed = must(hand.steps.map(([, amounts]) => amounts).reduce(plus, nothing)[3]);
    expect(view.withChoices[view.years.indexOf(2035)]).toBe(hand.nothingDone.in2035 - freed);
  });
});
