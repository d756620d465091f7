import { type Election, plainCount, tieOrder, votersOf } from './election.ts';
import { type Fraction, plus, times, fraction as whole } from './fraction.ts';
import { markTable } from './markTable.ts';
import { Opening } from './opening.ts';
import { type Run, runOnce } from './rounds.ts';
import type { Utility } from './utility.ts';

/** `add1` raises every share by a fixed step and runs anew; `add1u` then fills up by number of votes. */
export type Completion = 'none' | 'add1' | 'add1u';

export interface Choices {
  utility: Utility;
  completion: Completion;
  /** Stop raising as soon as nothing more fits into the budget. Outcomes may depend on this, so it is shown. */
  exhaustive: boolean;
  /** By how much a share is raised each time, in the unit of the budget; 1 unless said otherwise. */
  step?: Fraction;
}

export const usualChoices: Choices = { utility: 'cost', completion: 'add1u', exhaustive: true };

/** Why a project was not chosen. */
export type NotChosen =
  | { why: 'noVotes' }
  /** It costs more than the whole budget. */
  | { why: 'tooDear' }
  /** Its supporters together have too little left. */
  | { why: 'cannotPay'; have: Fraction };

export interface Outcome {
  voters: number;
  /** What each voter had to give at first, and in the run that counts. */
  share: Fraction;
  raisedShare: Fraction;
  run: Run;
  /** Projects paid by equal shares, in the order they were chosen. */
  paid: number[];
  /** Projects added by number of votes. */
  filled: number[];
  /** All chosen, in the listed order. */
  winners: number[];
  cost: number;
  notChosen: Map<number, NotChosen>;
}

const chosenIn = ({ rounds }: Run): number[] => rounds.map(({ project }) => project);

/**
 * The Method of Equal Shares with completion, exactly (DOMAIN.md section 6, [13]–[15]). Does not depend on the order of
 * ballots; never spends more than the budget; never funds a project without supporters.
 * @throws RangeError for costs, a budget or plain counts that are negative or not safe whole numbers.
 */
export function equalShares(election: Election, choices: Choices = usualChoices): Outcome {
  const { costs, budget } = election;
  const voters = votersOf(election);
  const votes = plainCount(election);
  if (![...costs, ...votes, budget].every((amount) => Number.isSafeInteger(amount) && amount >= 0)) {
    throw new RangeError('costs, budget and plain counts must be safe whole numbers, zero or more');
  }
  const costOf = (projects: readonly number[]) =>
    projects.reduce((sum, project) => sum + (costs[project] as number), 0);
  const supported = costs.map((_, project) => project).filter((project) => (votes[project] as number) > 0);
  const shareAt = (extra: Fraction) => (voters === 0 ? whole(0) : plus(whole(budget, voters), extra));
  const share = shareAt(whole(0));

  const counted = choices.utility === 'cardinality' ? markedAlike(election) : election;
  const marks = markTable(counted);
  let run = runOnce(counted, marks, choices.utility, share);
  if (choices.completion !== 'none') {
    const affordable = supported.filter((project) => (costs[project] as number) <= budget);
    const step = choices.step ?? whole(1);
    const opening = new Opening(counted, marks, choices.utility);
    for (let steps = 1; ; steps += 1) {
      opening.learn(run.rounds);
      const chosen = chosenIn(run);
      const left = budget - costOf(chosen);
      const fits = affordable.some((project) => !chosen.includes(project) && (costs[project] as number) <= left);
      if (chosen.length >= supported.length || (choices.exhaustive && !fits)) break;
      const next = runOnce(counted, marks, choices.utility, shareAt(times(step, steps)), opening);
      if (costOf(chosenIn(next)) > budget) break;
      run = next;
    }
  }
  const paid = chosenIn(run);
  const filled = choices.completion === 'add1u' ? fillByVotes(election, votes, paid, budget - costOf(paid)) : [];
  const winners = [...paid, ...filled].sort((a, b) => a - b);
  return {
    voters,
    share,
    raisedShare: run.share,
    run,
    paid,
    filled,
    winners,
    cost: costOf(winners),
    notChosen: reasons(election, votes, winners, run),
  };
}

/** Where only the number of projects counts, every mark weighs the same. */
const markedAlike = (election: Election): Election => ({
  ...election,
  groups: election.groups.map(({ count, marks }) => ({
    count,
    marks: marks.map(([project]) => [project, 1] as const),
  })),
});

/** What fits, most votes first. */
function fillByVotes(election: Election, votes: readonly number[], taken: readonly number[], left: number): number[] {
  const inOrder = tieOrder(election, votes);
  const candidates = election.costs
    .map((_, project) => project)
    .filter((project) => !taken.includes(project) && (votes[project] as number) > 0)
    .sort((a, b) => (votes[b] as number) - (votes[a] as number) || inOrder(a, b));
  let rest = left;
  return candidates.filter((project) => {
    const cost = election.costs[project] as number;
    if (cost > rest) return false;
    rest -= cost;
    return true;
  });
}

/** The plain count beside it: most votes first, whatever still fits. */
export const byVotes = (election: Election): number[] =>
  fillByVotes(election, plainCount(election), [], election.budget).sort((a, b) => a - b);

function reasons(
  { costs, budget }: Election,
  votes: readonly number[],
  winners: readonly number[],
  { purses }: Run,
): Map<number, NotChosen> {
  const left = costs.map((_, project) => project).filter((project) => !winners.includes(project));
  return new Map(
    left.map((project): [number, NotChosen] => {
      if (votes[project] === 0) return [project, { why: 'noVotes' }];
      if ((costs[project] as number) > budget) return [project, { why: 'tooDear' }];
      return [project, { why: 'cannotPay', have: purses.ofSupporters(project) }];
    }),
  );
}
