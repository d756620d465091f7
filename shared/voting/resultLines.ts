import type { RoleGroup } from '../state.ts';
import { percent } from '../text/format.ts';
import type { BallotOption, RevealedBallot } from './ballot.ts';
import { takesPoints } from './ballots.ts';

interface GroupLine {
  group: RoleGroup;
  count: number;
  share: number;
  /** Those against the option, and their share; absent where the method does not ask. */
  against?: { count: number; share: number };
}

/** An option in the plain count. */
export interface ResultLine {
  option: BallotOption;
  count: number;
  /** Per cent of the votes cast, blank ones included; of points, per cent of those given. */
  share: number;
  /** The same of each published group, in the order of the result's groups. */
  groups: GroupLine[];
}

/** The published figures of a ballot in its own order; nothing is worked out of a group that was not published (B5). */
export function linesInOrder(ballot: RevealedBallot): ResultLine[] {
  const { options, result } = ballot;
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const whole = (cast: number, counts: readonly number[]) => (takesPoints(ballot) ? sum(counts) : cast);
  const all = whole(
    result.cast,
    result.approvals.map(({ count }) => count),
  );
  return options.map((option): ResultLine => {
    const at = result.approvals.findIndex(({ optionId }) => optionId === option.id);
    const count = result.approvals[at]?.count ?? 0;
    const groups = result.groups.map(({ group, cast, approvals, against }): GroupLine => {
      const own = approvals[at] ?? 0;
      const figures = { group, count: own, share: percent(own, whole(cast, approvals)) };
      const opposed = against?.[at];
      return opposed === undefined
        ? figures
        : { ...figures, against: { count: opposed, share: percent(opposed, cast) } };
    });
    return { option, count, share: percent(count, all), groups };
  });
}

/** Most first; those that are even stay in the order of the ballot. */
export const resultLines = (ballot: RevealedBallot): ResultLine[] =>
  linesInOrder(ballot).sort((a, b) => b.count - a.count);

/** The lines with most; none when nobody got any. */
export function leadersOf(lines: readonly ResultLine[]): ResultLine[] {
  const most = Math.max(0, ...lines.map(({ count }) => count));
  return most === 0 ? [] : lines.filter(({ count }) => count === most);
}
