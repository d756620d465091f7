import { grouped, type Marks } from '../equalShares/election.ts';
import { byVotes, equalShares } from '../equalShares/equalShares.ts';
import { fractionText } from '../equalShares/fraction.ts';
import { smallestGroup } from '../suppression.ts';
import { approval } from './approval.ts';
import { dots } from './dots.ts';
import { type BallotMethod, type OutcomeOf, onlySettings, type Paper } from './method.ts';
import type { Vote } from './vote.ts';

const usualPoints = 10;

/** What an option takes from the pool: its amount in the budget year, in 1.000 kr.; undefined when it has none to take. */
export const poolCost = ({ amounts }: Paper['options'][number]): number | undefined => {
  const cost = amounts?.[0] ?? 0;
  return cost > 0 ? cost : undefined;
};

const byPoints = ({ settings }: Paper): boolean => settings.utility === 'points';
const paperOf = (paper: Paper): BallotMethod => (byPoints(paper) ? dots : approval);

/** Ideas within a sum, by the Method of Equal Shares beside the plain count of approvals or points (DOMAIN.md section 6). */
export const pool: BallotMethod = {
  name: 'pool',
  settings(given, budget) {
    const own = onlySettings(given, 'budget', 'utility', 'completion', 'exhaustive', 'points');
    const sum = own?.budget ?? budget;
    if (!own || !sum) return undefined;
    const { utility = 'cost', completion = 'add1u', exhaustive = true } = own;
    if (utility !== 'points') return own.points ? undefined : { budget: sum, utility, completion, exhaustive };
    return { budget: sum, utility, completion, exhaustive, points: own.points ?? usualPoints };
  },
  fits: (vote, paper) => paperOf(paper).fits(vote, paper),
  figures: (vote, paper) => paperOf(paper).figures(vote, paper),
  answers: (vote, paper) => paperOf(paper).answers(vote, paper),
  outcome(votes, paper): OutcomeOf<'pool'> {
    const { budget = 0, utility = 'cost', completion = 'add1u', exhaustive = true } = paper.settings;
    const costs = paper.options.map((option) => poolCost(option) ?? 0);
    const marks = (vote: Vote): Marks => pool.figures(vote, paper).map((weight, at) => [at, weight] as const);
    const election = { costs, budget, groups: grouped(votes.map(marks)) };
    const outcome = equalShares(election, { utility, completion, exhaustive });
    const idOf = (project: number) => paper.options[project]?.id ?? '';
    return {
      method: 'pool',
      share: fractionText(outcome.share),
      raisedShare: fractionText(outcome.raisedShare),
      rounds: outcome.run.rounds.map(({ project, price, effective, payers, left }) => ({
        optionId: idOf(project),
        price: fractionText(price),
        effective: fractionText(effective),
        payers,
        left: fractionText(left),
      })),
      filled: outcome.filled.map(idOf),
      notChosen: [...outcome.notChosen].map(([project, reason]) => ({
        optionId: idOf(project),
        why: reason.why,
        ...(reason.why === 'cannotPay' ? { have: fractionText(reason.have) } : {}),
      })),
      cost: outcome.cost,
      byVotes: byVotes(election).map(idOf),
    };
  },
  withheld(outcome, votes, paper) {
    if (outcome.method !== 'pool') return outcome;
    const figures = votes.map((vote) => pool.figures(vote, paper));
    const supporters = (optionId: string) => {
      const at = paper.options.findIndex(({ id }) => id === optionId);
      return figures.filter((weights) => (weights[at] as number) > 0).length;
    };
    return {
      ...outcome,
      rounds: outcome.rounds.map((round) =>
        (round.payers ?? 0) < smallestGroup ? { optionId: round.optionId, left: round.left } : round,
      ),
      notChosen: outcome.notChosen.map((reason) =>
        supporters(reason.optionId) < smallestGroup ? { optionId: reason.optionId, why: reason.why } : reason,
      ),
    };
  },
};
