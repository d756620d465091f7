import { find } from '../ids.ts';
import type { RoleGroup, StageRun } from '../state.ts';
import type { BallotOption, RevealedBallot } from './ballot.ts';
import { readFraction, toNumber } from './equalShares/fraction.ts';
import type { OutcomeOf } from './methods/method.ts';
import { poolCost } from './methods/pool.ts';
import { linesInOrder } from './resultLines.ts';

/** Where a room stands on one option of a consent ballot. */
export interface Stand {
  option: BallotOption;
  /** How many chose each of the five steps. */
  levels: number[];
  support: number;
  between: number;
  conflict: number;
  /** Support minus conflict. */
  agreement: number;
  /** A fourth or more of those who answered stand on each side. */
  isSplit: boolean;
}

/** The options of a consent ballot, most agreement first; those that are even in the order of the ballot. */
export function standsOf({ options }: RevealedBallot, { levels }: OutcomeOf<'consent'>): Stand[] {
  const stands = options.map((option, at): Stand => {
    const own = levels[at] ?? [0, 0, 0, 0, 0];
    const [first = 0, second = 0, between = 0, fourth = 0, fifth = 0] = own;
    const support = first + second;
    const conflict = fourth + fifth;
    const answered = support + between + conflict;
    const isSplit = answered > 0 && 4 * Math.min(support, conflict) >= answered;
    return { option, levels: own, support, between, conflict, agreement: support - conflict, isSplit };
  });
  return stands.sort((a, b) => b.agreement - a.agreement);
}

export type WhyInPool =
  | { why: 'paid'; round: number; payers: number; price: number }
  /** Paid, or not, by fewer than five people, of whom no figures are told (B5). */
  | { why: 'paidByFew'; round: number }
  | { why: 'filled' | 'noVotes' | 'tooDear' | 'fewCannotPay' }
  | { why: 'cannotPay'; have: number };

/** One idea of a pool under both counts. */
export interface PoolLine {
  option: BallotOption;
  votes: number;
  /** In 1.000 kr. */
  cost: number;
  isChosen: boolean;
  isChosenByVotes: boolean;
  /** Amounts in whole kr. */
  why: WhyInPool;
}

/** A fraction of 1.000 kr. in whole kr., to look at. */
export const inKroner = (text: string): number => Math.round(1000 * toNumber(readFraction(text)));

function whyPaid({ payers, price }: OutcomeOf<'pool'>['rounds'][number], round: number): WhyInPool {
  if (payers === undefined || price === undefined) return { why: 'paidByFew', round };
  return { why: 'paid', round, payers, price: inKroner(price) };
}

/** The ideas of a pool: those chosen first, in the order they were paid, then the others by votes. */
export function poolLines({ options, result }: RevealedBallot, outcome: OutcomeOf<'pool'>): PoolLine[] {
  const { rounds, filled, notChosen, byVotes } = outcome;
  const places = [...rounds.map(({ optionId }) => optionId), ...filled];
  const whyOf = (id: string): WhyInPool => {
    const round = rounds.findIndex(({ optionId }) => optionId === id);
    const paid = rounds[round];
    if (paid) return whyPaid(paid, round + 1);
    if (filled.includes(id)) return { why: 'filled' };
    const reason = notChosen.find(({ optionId }) => optionId === id);
    if (reason?.why === 'cannotPay') {
      return reason.have === undefined ? { why: 'fewCannotPay' } : { why: 'cannotPay', have: inKroner(reason.have) };
    }
    return { why: reason?.why === 'tooDear' ? 'tooDear' : 'noVotes' };
  };
  const lines = options.map((option): PoolLine => {
    const { id } = option;
    const votes = result.approvals.find(({ optionId }) => optionId === id)?.count ?? 0;
    return {
      option,
      votes,
      cost: poolCost(option) ?? 0,
      isChosen: places.includes(id),
      isChosenByVotes: byVotes.includes(id),
      why: whyOf(id),
    };
  });
  const place = ({ option, isChosen }: PoolLine) => (isChosen ? places.indexOf(option.id) : places.length);
  return lines.sort((a, b) => place(a) - place(b) || b.votes - a.votes);
}

/** One round of a pool, as it can be followed by hand; in the end those that were added by number of votes. */
export interface PoolRound {
  option: BallotOption;
  how: 'paid' | 'paidByFew' | 'filled';
  /** What one supporter (or one point) paid, in whole kr.; absent unless paid by at least five. */
  price?: number;
  /** What the idea costs divided by that price. */
  effective?: number;
  /** What is not yet spent of the pool, in 1.000 kr.: not what voters have left, which counts raised shares too. */
  rest: number;
}

/** The rounds of a pool in the order ideas were chosen. */
export function poolRounds({ options, settings }: RevealedBallot, { rounds, filled }: OutcomeOf<'pool'>): PoolRound[] {
  const paid = rounds.map(({ optionId, price, effective }) =>
    price === undefined || effective === undefined
      ? { id: optionId, how: 'paidByFew' as const }
      : {
          id: optionId,
          how: 'paid' as const,
          price: inKroner(price),
          effective: toNumber(readFraction(effective)),
        },
  );
  let rest = settings?.budget ?? 0;
  const added = filled.map((id) => ({ id, how: 'filled' as const }));
  return [...paid, ...added].flatMap(({ id, ...round }): PoolRound[] => {
    const option = options.find((one) => one.id === id);
    if (!option) return [];
    rest -= poolCost(option) ?? 0;
    return [{ option, rest, ...round }];
  });
}

/** How an option's share of the votes cast went from one ballot to the one that repeats it, in per cent. */
export interface Movement {
  option: BallotOption;
  before: number;
  after: number;
  change: number;
  /** The same of each group that both ballots tell of (B5). */
  groups: { group: RoleGroup; change: number }[];
}

/** The movement since the ballot that this one repeats, as far as both have been shown; undefined otherwise. */
export function movementOf(run: StageRun, ballot: RevealedBallot): Movement[] | undefined {
  const first = ballot.again === undefined ? undefined : find(run.ballots, ballot.again);
  if (first?.stage !== 'revealed' || first.result.tooFew || ballot.result.tooFew) return undefined;
  const earlier = linesInOrder(first);
  return linesInOrder(ballot).map(({ option, share: after, groups }): Movement => {
    const line = earlier.find((one) => one.option.id === option.id);
    const before = line?.share ?? 0;
    const moved = groups
      .filter(({ group }) => first.result.groups.some((one) => one.group === group))
      .map(({ group, share }) => {
        const own = line?.groups.find((one) => one.group === group);
        return { group, change: share - (own?.share ?? 0) };
      });
    return { option, before, after, change: after - before, groups: moved };
  });
}
