import type { RoleGroup } from '../../shared/state.ts';
import { percent } from '../../shared/text/format.ts';
import type { RevealedBallot } from '../../shared/voting/ballot.ts';
import { takesPoints } from '../voting/mark.ts';

interface ResultRow {
  id: string;
  /** null once the words have been erased. */
  title: string | null;
  count: number;
  /** Of the votes cast, in percent; of points, of those given. */
  share: number;
  groups: GroupFigure[];
}

/** A figure of a group that may stand for itself. */
export interface GroupFigure {
  group: RoleGroup;
  count: number;
}

export interface BallotFigures {
  /** Most votes first; options with equally many keep their order. */
  rows: ResultRow[];
  blank: { count: number; share: number; groups: GroupFigure[] };
  groups: RoleGroup[];
  withheld: RoleGroup[];
  /** Those that got most votes; none when nobody got any. */
  leaders: ResultRow[];
}

/** The published figures of a ballot, ready to be drawn. Nothing is worked out that was not published. */
export function ballotFigures(ballot: RevealedBallot): BallotFigures {
  const { options, result } = ballot;
  const given = result.approvals.reduce((sum, { count }) => sum + count, 0);
  const all = takesPoints(ballot) ? given : result.cast;
  const rows = options
    .map(({ id, title }, index): ResultRow => {
      const count = result.approvals.find(({ optionId }) => optionId === id)?.count ?? 0;
      const groups = result.groups.map(({ group, approvals }) => ({ group, count: approvals[index] ?? 0 }));
      return { id, title: title.text, count, share: percent(count, all), groups };
    })
    .sort((a, b) => b.count - a.count);
  const most = rows[0]?.count ?? 0;
  return {
    rows,
    blank: {
      count: result.blank,
      share: percent(result.blank, result.cast),
      groups: result.groups.map(({ group, blank }) => ({ group, count: blank })),
    },
    groups: result.groups.map(({ group }) => group),
    withheld: result.withheld,
    leaders: most === 0 ? [] : rows.filter(({ count }) => count === most),
  };
}
