import { percent } from '../text/format.ts';
import type { BallotOption, BallotResult } from './ballot.ts';

/** One line of a result. */
export interface ResultLine {
  option: BallotOption;
  count: number;
  /** Percent of the votes cast, blank ones included; of points, percent of those given. */
  share: number;
  /** The same per published group, in the order of the result's groups. */
  groupShares: number[];
}

/** The options by approvals, most first; those that are even stay in the order of the ballot. */
export function resultLines(options: readonly BallotOption[], result: BallotResult, ofPoints = false): ResultLine[] {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const all = ofPoints ? sum(result.approvals.map(({ count }) => count)) : result.cast;
  const lines = options.map((option): ResultLine => {
    const at = result.approvals.findIndex(({ optionId }) => optionId === option.id);
    const count = result.approvals[at]?.count ?? 0;
    const groupShares = result.groups.map(({ cast, approvals }) =>
      percent(approvals[at] ?? 0, ofPoints ? sum(approvals) : cast),
    );
    return { option, count, share: percent(count, all), groupShares };
  });
  return lines.sort((a, b) => b.count - a.count);
}
