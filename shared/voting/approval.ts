import { type BallotResult, type RoleGroup, roleGroups } from '../state.ts';
import { publishableGroups } from './suppression.ts';

/** One cast vote as the urn gives it at close: the voter's group and the approved options; none is a blank vote. */
export interface CastVote {
  group: RoleGroup;
  options: readonly string[];
}

/** Plain counts of a set of votes: approvals in the order of the options, and blanks apart. */
export interface ApprovalCount {
  cast: number;
  blank: number;
  approvals: number[];
}

/** Counts approval votes: every option a voter approves gets one, a vote without options is blank (B4). */
export function countApprovals(optionIds: readonly string[], votes: readonly CastVote[]): ApprovalCount {
  const approvals = optionIds.map((id) => votes.filter((vote) => vote.options.includes(id)).length);
  return { cast: votes.length, blank: votes.filter((vote) => vote.options.length === 0).length, approvals };
}

/** The result as it may be published: totals, and the groups that give nobody away (B5). */
export function tallyApproval(optionIds: readonly string[], votes: readonly CastVote[]): BallotResult {
  const whole = countApprovals(optionIds, votes);
  const byGroup = roleGroups
    .map((group) => ({
      group,
      ...countApprovals(
        optionIds,
        votes.filter((vote) => vote.group === group),
      ),
    }))
    .filter((count) => count.cast > 0);
  const published = publishableGroups(whole, byGroup);
  return {
    cast: whole.cast,
    blank: whole.blank,
    approvals: optionIds.map((optionId, index) => ({ optionId, count: whole.approvals[index] as number })),
    groups: byGroup.filter(({ group }) => published.has(group)),
    withheld: byGroup.filter(({ group }) => !published.has(group)).map(({ group }) => group),
  };
}
