import type { RoleGroup } from '../state.ts';
import type { ApprovalCount } from './approval.ts';

/** The smallest number of voters whose figures may stand for themselves (B5). */
export const smallestGroup = 5;

type GroupCount = ApprovalCount & { group: RoleGroup };

/** Blank is counted like an option: a group that all voted blank is as readable as one that all approved. */
const figuresOf = ({ approvals, blank }: ApprovalCount): number[] => [...approvals, blank];

/**
 * Whether a set of voters would be shown to have voted all alike on some option. Where the whole room was of one mind, the
 * totals say so already and nothing more is told.
 */
function isUnanimous(part: ApprovalCount, whole: ApprovalCount): boolean {
  const wholeFigures = figuresOf(whole);
  return figuresOf(part).some((count, index) => {
    const total = wholeFigures[index] as number;
    const roomAlike = total === 0 || total === whole.cast;
    return !roomAlike && (count === 0 || count === part.cast);
  });
}

const mayStand = (part: ApprovalCount, whole: ApprovalCount): boolean =>
  part.cast >= smallestGroup && !isUnanimous(part, whole);

/** What the totals minus the published groups give away: the groups left out, taken together. */
function remainder(whole: ApprovalCount, published: readonly GroupCount[]): ApprovalCount {
  const minus = (total: number, pick: (count: GroupCount) => number) =>
    published.reduce((left, count) => left - pick(count), total);
  return {
    cast: minus(whole.cast, (count) => count.cast),
    blank: minus(whole.blank, (count) => count.blank),
    approvals: whole.approvals.map((total, index) => minus(total, (count) => count.approvals[index] as number)),
  };
}

/**
 * The groups whose counts may be published beside the totals. A group must have at least five voters who did not all vote
 * alike, and so must those left out taken together, since totals minus published groups can be worked out by anyone.
 * (Complementary suppression, as in Hundepool et al., Statistical Disclosure Control, ch. 4.) Withdraws the smallest published
 * group until that holds.
 */
export function publishableGroups(whole: ApprovalCount, groups: readonly GroupCount[]): ReadonlySet<RoleGroup> {
  const published = groups.filter((count) => mayStand(count, whole)).sort((a, b) => b.cast - a.cast);
  while (published.length > 0) {
    const rest = remainder(whole, published);
    if (rest.cast === 0 || mayStand(rest, whole)) break;
    published.pop();
  }
  return new Set(published.map(({ group }) => group));
}
