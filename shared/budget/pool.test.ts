import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { moveBy } from '../testing/moveBy.ts';
import type { Board, Move } from './board.ts';
import { proposalById } from './effects.ts';
import { gainsByElection, onLongTrack } from './gains.ts';
import { pagesOf } from './moves.ts';
import { paybackOf } from './payback.ts';
import { poolOf } from './pool.ts';
import { twoTracks } from './tracks.ts';

const scenario = withCatalogue();
const board = (ids: string[], moves: Move[] = [], delay = 0): Board => ({
  moves: pagesOf(moves),
  package: ids.map((proposalId) => ({ proposalId, share: 100, delay, by: null, at: 0 })),
});

describe('the pool, year by year', () => {
  it('tells apart what is given, moved, spent and returned, to the end of the long view', () => {
    const moves = [
      moveBy('savings', 'pool', [0, 7, 0, 0]),
      moveBy('pool', 'savings', [0, 0, 3, 0]),
      moveBy('savings', 'pool', [9, 9, 9, 9], { undone: true }),
    ];
    // Robots: 10 and 15 of construction in 2028; 5 and 20 come back, and the 30 after that are no longer the pool's.
    expect(poolOf(board(['robots', 'classes'], moves), scenario)).toEqual({
      years: [2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035],
      projectedFrom: 4,
      given: [25, 0, 0, 0, 0, 0, 0, 0],
      movedIn: [0, 7, 0, 0, 0, 0, 0, 0],
      movedOut: [0, 0, 3, 0, 0, 0, 0, 0],
      spent: [25, 0, 0, 0, 0, 0, 0, 0],
      returned: [0, 5, 20, 0, 0, 0, 0, 0],
      balance: [0, 12, 29, 29, 29, 29, 29, 29],
    });
  });

  it('gets the gains of a late start back after the scenario’s own years', () => {
    // Begun in 2030: 25 are paid then, 5 come back in 2031, 20 in 2032.
    expect(poolOf(board(['robots'], [], 2), scenario).balance).toEqual([25, 25, 0, 5, 25, 25, 25, 25]);
  });
});

describe('gains before and after the next election', () => {
  it('are summed up to and including its year, and from then to the end of the long view', () => {
    // Robots: −10 +5 until 2029; 20 and five times 30 after it. Construction 15 in 2028.
    expect(gainsByElection(board(['robots', 'classes']), scenario, onLongTrack)).toEqual({
      election: 2029,
      first: 2028,
      last: 2035,
      before: { operating: -5, construction: -15 },
      after: { operating: 170, construction: 0 },
    });
    // Classes besides: 20 and 50, then six times 50.
    const all = gainsByElection(board(['robots', 'classes']), scenario);
    expect([all.before.operating, all.after.operating]).toEqual([65, 470]);
  });

  it('are of the election in the first year where there is one', () => {
    const later = { ...scenario, years: [2029, 2030, 2031, 2032] };
    expect(gainsByElection(board(['robots']), later)).toMatchObject({ election: 2029, before: { operating: -10 } });
  });
});

describe('payback', () => {
  const robots = must(proposalById(scenario, 'robots'));

  it('is a curve from what it costs to what it gives, with the year in which it meets nought', () => {
    // −25, −20, 0: paid back at the very end of 2030; shown for one year more.
    expect(paybackOf(robots, { share: 100, delay: 0 }, scenario)).toEqual({
      years: [2028, 2029, 2030, 2031],
      projectedFrom: 4,
      gained: [-25, -20, 0, 30],
      costsFirst: true,
      paidBack: { year: 2030, after: 3 },
      isWithinRule: true,
    });
  });

  it('comes later when it begins later, after the same number of years', () => {
    const late = paybackOf(robots, { share: 100, delay: 3 }, scenario);
    expect(late.years.at(-1)).toBe(2034);
    expect(late.gained).toEqual([0, 0, 0, -25, -20, 0, 30]);
    expect(late.paidBack).toEqual({ year: 2033, after: 3 });
  });

  it('is held against the rule, and says when there is none', () => {
    const strict = { ...scenario, investments: { ...scenario.investments, paybackYearsAtMost: 2 } };
    expect(paybackOf(robots, { share: 100, delay: 0 }, strict).isWithinRule).toBe(false);
    const reading = must(proposalById(scenario, 'reading'));
    expect(paybackOf(reading, { share: 100, delay: 0 }, scenario)).toMatchObject({ paidBack: null, costsFirst: true });
    expect(paybackOf(reading, { share: 100, delay: 0 }, scenario).years).toHaveLength(20);
    const classes = must(proposalById(scenario, 'classes'));
    expect(paybackOf(classes, { share: 100, delay: 0 }, scenario)).toMatchObject({ paidBack: null, costsFirst: false });
  });
});

describe('the two tracks', () => {
  it('are measured each for itself', () => {
    const chosen = board(['robots', 'classes']);
    const { nextYear, longView } = twoTracks(chosen, scenario, scenario.outcomes, 'expected');
    // Schools 20 less and care 10 more in 2028.
    expect(nextYear?.year).toBe(2028);
    expect(nextYear?.targets.map(({ target, asked, found, missing }) => [target.id, asked, found, missing])).toEqual([
      ['service', 50, 10, 40],
      ['cash', 60, 10, 50],
    ]);
    // 10 and 15 put in; 5, 20 and five times 30 come back.
    expect(longView).toMatchObject({ efforts: 1, putIn: 25, givenBack: 175, lastGain: 30, lastYear: 2035 });
    expect(longView.pool?.balance.at(-1)).toBe(25);
  });

  it('have no pool where the scenario has none, and nothing on track 1 without an outcome', () => {
    const poor = withCatalogue({ investments: { pool: [0, 0, 0, 0], paybackYearsAtMost: 5 } });
    const { nextYear, longView } = twoTracks(board([]), poor, [], 'expected');
    expect(nextYear).toBeNull();
    expect(longView).toEqual({ efforts: 0, putIn: 0, givenBack: 0, lastGain: 0, lastYear: 2035, pool: null });
  });
});
