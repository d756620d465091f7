import { type RoleGroup, roleGroups } from '../../state.ts';
import type { BallotResult } from '../ballot.ts';
import { publishableGroups, smallestGroup } from '../suppression.ts';
import { type BallotMethod, type CastVote, isBlank, type MethodName, type Paper } from './method.ts';
import { methods } from './methods.ts';

/** Plain counts of a set of votes: figures in the order of the options, and blanks apart. */
export interface Count {
  cast: number;
  blank: number;
  approvals: number[];
  against?: number[];
}

/** How the ballot was held, as far as it settles what may be told. */
export interface Telling {
  /** Who voted what is shown, so there is nothing to hold back. */
  isOpen: boolean;
  /** The room has agreed to see totals of fewer than five votes. */
  fewVoters: boolean;
}

/** A result whose reasons are still texts. */
export type Tally = Omit<BallotResult, 'reasons'> & { reasons?: string[] };

export function countVotes(method: BallotMethod, paper: Paper, votes: readonly CastVote[]): Count {
  const sum = (each: (vote: CastVote['vote'], paper: Paper) => number[]) =>
    votes.reduce(
      (sums, { vote }) => each(vote, paper).map((figure, at) => figure + (sums[at] as number)),
      paper.options.map(() => 0),
    );
  return {
    cast: votes.length,
    blank: votes.filter(({ vote }) => isBlank(vote)).length,
    approvals: sum(method.figures),
    ...(method.against ? { against: sum(method.against) } : {}),
  };
}

/**
 * The result as it may be published: totals, what the method works out, and the groups that give nobody away (B5). With fewer
 * than five votes, where the room has not agreed to that, nothing but their number.
 */
export function tally(name: MethodName, paper: Paper, votes: readonly CastVote[], telling: Telling): Tally {
  const method = methods[name];
  const present = roleGroups.filter((group) => votes.some((vote) => vote.group === group));
  const of = (group: RoleGroup) => votes.filter((vote) => vote.group === group);
  if (votes.length < smallestGroup && votes.length > 0 && !telling.isOpen && !telling.fewVoters) {
    return { cast: votes.length, blank: 0, approvals: [], groups: [], withheld: present, tooFew: true };
  }
  const given = votes.map(({ vote }) => vote);
  const outcome = method.outcome?.(given, paper);
  const told = outcome && !telling.isOpen ? (method.withheld?.(outcome, given, paper) ?? outcome) : outcome;
  const ballots = (group: RoleGroup) =>
    of(group).map(({ vote }) => ({ answers: method.answers(vote, paper, outcome), room: method.room?.(vote, paper) }));
  const published = telling.isOpen
    ? new Set(present)
    : publishableGroups(present.map((group) => ({ group, ballots: ballots(group) })));
  const { cast, blank, approvals } = countVotes(method, paper, votes);
  const reasons = votes.flatMap(({ vote }) => ('levels' in vote && vote.reason ? [vote.reason] : [])).sort();
  return {
    cast,
    blank,
    approvals: paper.options.map(({ id }, at) => ({ optionId: id, count: approvals[at] as number })),
    groups: present
      .filter((group) => published.has(group))
      .map((group) => ({ group, ...countVotes(method, paper, of(group)) })),
    withheld: present.filter((group) => !published.has(group)),
    ...(told ? { outcome: told } : {}),
    ...(reasons.length > 0 ? { reasons } : {}),
    ...(telling.isOpen ? { votes: signed(votes) } : {}),
  };
}

/** Who voted what, by person; reasons stand apart and unsigned. */
const signed = (votes: readonly CastVote[]): NonNullable<BallotResult['votes']> =>
  votes
    .flatMap(({ voter, vote }) => {
      if (voter === undefined) return [];
      return [{ voter, vote: 'levels' in vote ? { levels: vote.levels } : vote }];
    })
    .sort((a, b) => (a.voter < b.voter ? -1 : 1));
