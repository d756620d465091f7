import { describe, expect, it } from 'vitest';
import { Chance } from '../../shared/rehearsal/chance.ts';
import { grouped } from '../../shared/voting/equalShares/election.ts';
import { equalShares } from '../../shared/voting/equalShares/equalShares.ts';
import { readArguments } from '../equalShares/arguments.ts';
import { told } from '../equalShares/told.ts';

const file = `META
key;value
budget;100
vote_type;approval
PROJECTS
project_id;cost;name
1;50;Bænke
2;50;Borde
3;40;Lys
VOTES
voter_id;vote
${Array.from({ length: 10 }, (_, voter) => `${voter};${voter < 6 ? '1,2' : '3'}`).join('\n')}
`;

describe('npm run equal-shares', () => {
  it('tells the winners of a file, and those of the plain count', () => {
    const lines = told(file, readArguments(['some.pb'])).split('\n');
    expect(lines).toEqual([
      '10 voters, 3 projects, budget 100: approval, utility cost, completion none',
      'Equal shares: 2 winners, 90 spent',
      '  1 Bænke  50',
      '  3 Lys  40',
      'By number of votes alone',
      '  1 Bænke  50',
      '  2 Borde  50',
    ]);
  });

  it('tells each round and why a project was not chosen when asked', () => {
    const text = told(file, readArguments(['some.pb', '--rounds', '--completion', 'add1', '--exhaustive']));
    expect(text).toContain('1. 1 Bænke: 6 supporters, price 8.33, effective votes 6.00, left 50.00');
    expect(text).toContain('2 Borde: its supporters have 10.00');
  });

  it('refuses options it does not know', () => {
    expect(() => readArguments([])).toThrow('Name one file');
    expect(() => readArguments(['a.pb', '--completion', 'some'])).toThrow('some is not one of');
  });

  it('counts 100,000 ballots over 200 projects in seconds, and loses nothing', () => {
    const chance = new Chance(7);
    const costs = Array.from({ length: 200 }, () => chance.whole(5, 400) * 1000 + chance.whole(0, 999));
    const ballots = Array.from({ length: 100_000 }, () => {
      const chosen = new Set(Array.from({ length: chance.whole(1, 8) }, () => Math.floor(200 * chance.next() ** 2)));
      return [...chosen].map((project) => [project, 1] as const);
    });
    const election = { costs, budget: 10_000_000, groups: grouped(ballots) };
    const { run, cost, paid } = equalShares(election, { utility: 'cost', completion: 'none', exhaustive: false });
    expect(paid.length).toBeGreaterThan(20);
    const spent = paid.map((project) => costs[project] as number).reduce((sum, amount) => sum + amount);
    expect(cost).toBe(spent);
    expect(run.rounds.at(-1)?.left).toEqual({ num: BigInt(election.budget - spent), den: 1n });
  }, 60_000);
});
