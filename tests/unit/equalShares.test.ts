import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Chance } from '../../shared/rehearsal/chance.ts';
import { grouped } from '../../shared/voting/equalShares/election.ts';
import { equalShares } from '../../shared/voting/equalShares/equalShares.ts';
import { readArguments } from '../equalShares/arguments.ts';
import { told } from '../equalShares/told.ts';

const main = fileURLToPath(new URL('../equalShares/main.ts', import.meta.url));
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

  it('raises shares by 1 of the currency, and tells of money in it, where amounts have decimals', () => {
    const decimals = file.replace('1;50;', '1;50.5;').replace('2;50;', '2;50.50;').replace('3;40;', '3;40,5;');
    // Four have 10 each and lack 0.5 together: with 11 each they pay 10.125, and 9 is left of the budget.
    const text = told(decimals, readArguments(['some.pb', '--rounds', '--completion', 'add1', '--exhaustive']));
    expect(text.split('\n').slice(1, 9)).toEqual([
      'Equal shares: 2 winners, 91 spent',
      '  1 Bænke  50.5',
      '  3 Lys  40.5',
      'Rounds, with 11 for each',
      '  1. 1 Bænke: 6 supporters, price 8.42, effective votes 6.00, left 59.50',
      '  2. 3 Lys: 4 supporters, price 10.13, effective votes 4.00, left 19.00',
      'Not chosen',
      '  2 Borde: its supporters have 15.50',
    ]);
  });

  it('writes a file that tells the same outcome', () => {
    const folder = mkdtempSync(join(tmpdir(), 'equal-shares-'));
    const [read, written] = [join(folder, 'read.pb'), join(folder, 'written.pb')];
    writeFileSync(read, file.replace('1;50;', '1;49,75;'));
    const run = (...args: string[]) =>
      execFileSync(process.execPath, ['--import', 'tsx', main, ...args, '--rounds'], { encoding: 'utf8' });
    const first = run(read, '--write', written);
    expect(first).toContain('1 Bænke  49.75');
    expect(run(written)).toBe(first);
    expect(() => run(read, '--write', written)).toThrow('EEXIST');
    rmSync(folder, { recursive: true });
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
