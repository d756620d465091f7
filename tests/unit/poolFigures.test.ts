import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../shared/budget/board.ts';
import { gainsByElection, onLongTrack } from '../../shared/budget/gains.ts';
import { paybackOf } from '../../shared/budget/payback.ts';
import { poolOf } from '../../shared/budget/pool.ts';
import { readScenario } from '../../shared/scenario/checks.ts';

function scenarioFile(name: string) {
  const path = new URL(`../../scenarios/${name}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(path, 'utf8')));
  if (!reading.ok) throw new Error(`${name} has mistakes`);
  return reading.scenario;
}

const board = (ids: readonly string[]): Board => ({
  moves: [],
  package: ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 })),
});

/** Added up by hand from the files, 2028 to 2035 in 1.000 kr.; the pool is given what stands under `given`. */
const byHand = {
  'aabrinke-2028': {
    // BSU-I01 costs 2.600 and gives 400, 4.200, 6.600; SOU-I01 1.100 + 2.600 of construction, then 2.400, 4.200;
    // OEU-I01 900 + 1.200, then 800, 2.000, 2.400. Each gives back no more than it took: 400 and 2.200; 2.400 and 1.300; 800 and 1.300.
    chosen: ['bsu-i01', 'sou-i01', 'oeu-i01'],
    given: [16000, 14000, 10000, 10000],
    spent: [8400, 0, 0, 0, 0, 0, 0, 0],
    returned: [0, 3600, 4800, 0, 0, 0, 0, 0],
    balance: [7600, 25200, 40000, 50000, 50000, 50000, 50000, 50000],
    // −2.200 + 1.300 − 100, and 37.200 + 25.200 + 14.000.
    before: { operating: -1000, construction: -3800 },
    after: { operating: 76400, construction: 0 },
    beyondRule: [],
  },
  'vestermarsk-2028': {
    // All six: 1.800 + 500 + 900 + 800 + 500 and construction of 2.200 + 7.000; then 4.500. V-TMU-02 gives 300 in its first year.
    chosen: ['v-bsu-04', 'v-fbu-01', 'v-sou-01', 'v-sou-05', 'v-beu-01', 'v-tmu-02'],
    given: [20000, 12000, 6000, 6000],
    spent: [13700, 4500, 0, 0, 0, 0, 0, 0],
    // 300 + 500 + 2.100 + 600 + 500 + 1.400; 1.500 + 1.000 + 200 + 2.000; then the 7.800 that V-TMU-02 still owes.
    returned: [300, 5400, 4700, 2000, 2000, 2000, 1800, 0],
    balance: [6600, 19500, 30200, 38200, 40200, 42200, 44000, 44000],
    before: { operating: 2800, construction: -13700 },
    after: { operating: 101000, construction: 0 },
    beyondRule: [],
  },
  'solvig-oevelse': {
    // 05 costs 1.000 + 1.000 of construction and gives 1.000, 3.000; 09 costs 4.000 twice and gives 1.000, then 2.000.
    chosen: ['forslag-05', 'forslag-09'],
    given: [6000, 4000, 0, 0],
    spent: [6000, 4000, 0, 0, 0, 0, 0, 0],
    returned: [0, 2000, 3000, 2000, 2000, 1000, 0, 0],
    balance: [0, 2000, 5000, 7000, 9000, 10000, 10000, 10000],
    before: { operating: 1000, construction: -9000 },
    after: { operating: 30000, construction: 0 },
    // 5,5 years, where the municipality allows 5.
    beyondRule: ['forslag-09'],
  },
};

describe.each(Object.entries(byHand))('the pool of %s', (name, expected) => {
  const scenario = scenarioFile(name);
  const chosen = board(expected.chosen);

  it('revolves as it does by hand', () => {
    const pool = poolOf(chosen, scenario);
    expect(scenario.investments.pool).toEqual(expected.given);
    expect(pool.years).toEqual([2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    expect(pool.spent).toEqual(expected.spent);
    expect(pool.returned).toEqual(expected.returned);
    expect(pool.balance).toEqual(expected.balance);
  });

  it('costs before the election of 2029 and gives after it', () => {
    const { election, before, after } = gainsByElection(chosen, scenario, onLongTrack);
    expect({ election, before, after }).toEqual({
      election: 2029,
      before: expected.before,
      after: expected.after,
    });
  });

  it('holds each investment against the rule', () => {
    const beyond = scenario.proposals.filter(
      (proposal) =>
        expected.chosen.includes(proposal.id) && !paybackOf(proposal, { share: 100, delay: 0 }, scenario).isWithinRule,
    );
    expect(beyond.map(({ id }) => id)).toEqual(expected.beyondRule);
  });
});
