import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainCount } from '../../shared/voting/equalShares/election.ts';
import { byVotes, type Choices, equalShares } from '../../shared/voting/equalShares/equalShares.ts';
import { electionOf, type PbElection, readPb } from '../../shared/voting/equalShares/pb.ts';

/** What a file of tests/equalShares/published tells of the outcome, beside the ballots: see the README there. */
interface Published {
  id: string;
  cost: number;
  votes: number;
  isWinner: boolean;
}

const textOf = (file: string): string =>
  readFileSync(new URL(`../equalShares/published/${file}`, import.meta.url), 'utf8');

function publishedIn(text: string): Published[] {
  const [, projects = ''] = text.split(/^PROJECTS\n.*\n|^VOTES$/m);
  return projects
    .trim()
    .split('\n')
    .map((line) => line.split(';'))
    .map(([id = '', cost, votes, , selected]) => ({
      id,
      cost: Number(cost),
      votes: Number(votes),
      isWinner: selected === '1',
    }));
}

/** What equalshares/add1 says in a file: cost utilities, shares raised by 1 until the budget would be exceeded. */
const add1: Choices = { utility: 'cost', completion: 'add1', exhaustive: true };
const idsOf = ({ projects }: PbElection, places: readonly number[]) =>
  places.map((place) => projects[place]?.id).toSorted();
const winnersOf = (read: PbElection, choices: Choices) => idsOf(read, equalShares(electionOf(read), choices).winners);

describe.each([
  { file: 'assen-2024.pb', voters: 84, winners: 9, cost: 76_700 },
  { file: 'assen-2025.pb', voters: 332, winners: 13, cost: 94_837 },
])('the published election $file', ({ file, voters, winners, cost }) => {
  const text = textOf(file);
  const read = readPb(text);
  const published = publishedIn(text);
  const chosen = published.filter(({ isWinner }) => isWinner);
  const wanted = chosen.map(({ id }) => id).toSorted();

  it('is read whole: voters, projects, and the published number of votes for each', () => {
    expect(read.ballots).toHaveLength(voters);
    expect(read.projects.map(({ id, cost: own }) => [id, own])).toEqual(published.map((one) => [one.id, one.cost]));
    expect(plainCount(electionOf(read))).toEqual(published.map(({ votes }) => votes));
  });

  it.each([true, false])('has the published winners, exhaustive stop %s', (exhaustive) => {
    expect(wanted).toHaveLength(winners);
    const outcome = equalShares(electionOf(read), { ...add1, exhaustive });
    expect(idsOf(read, outcome.winners)).toEqual(wanted);
    expect(outcome.cost).toBe(cost);
    expect(chosen.reduce((sum, one) => sum + one.cost, 0)).toBe(cost);
  });

  it('has the same winners whichever way the projects are listed, so no tie came down to that', () => {
    const turned = { ...read, projects: read.projects.toReversed() };
    const last = read.projects.length - 1;
    const ballots = read.ballots.map(({ voter, marks }) => ({
      voter,
      marks: marks.map(([place, weight]) => [last - place, weight] as const),
    }));
    expect(winnersOf({ ...turned, ballots }, add1)).toEqual(wanted);
  });

  it('would have had others by other settings and by votes alone', () => {
    expect(winnersOf(read, { ...add1, completion: 'none' })).not.toEqual(wanted);
    expect(winnersOf(read, { ...add1, utility: 'cardinality' })).not.toEqual(wanted);
    expect(idsOf(read, byVotes(electionOf(read)))).not.toEqual(wanted);
  });
});
