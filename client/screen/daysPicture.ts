import { compareDays } from '../../shared/days/compareDays.ts';
import {
  type AreaChange,
  type Bin,
  countBins,
  type DayComparison,
  difference,
  type ProposalChange,
  type SupportChange,
} from '../../shared/days/comparison.ts';
import { earlierDayOf } from '../../shared/days/earlierDayOf.ts';
import type { Stage } from '../../shared/state.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import type { Values } from '../../shared/text/sentence.ts';

const seen = new WeakMap<Stage, DayComparison>();

/** How the room stands against the day before; undefined on a first day. The same for as long as the stage is. */
export function sinceTheDayBefore(stage: Stage): DayComparison | undefined {
  const earlier = stage.earlierDays?.at(-1);
  if (!earlier) return undefined;
  const comparison = seen.get(stage) ?? compareDays(earlier, earlierDayOf(stage));
  seen.set(stage, comparison);
  return comparison;
}

/** As many rows of a kind as have room below each other: what became of a proposal may take two lines. */
const places = { proposals: 3, others: 4 };

/** What the room is shown of a comparison. */
export interface DaysPicture {
  headline: { key: TextKey; values: Values };
  counts: Record<Bin, number>;
  /** The year that the areas' money is shown in: the last that both have; undefined where amounts are not compared. */
  year: number | undefined;
  proposals: ProposalChange[];
  areas: { area: AreaChange; before: number; after: number }[];
  support: (SupportChange & { points: number })[];
}

export function daysPicture({ earlier, proposals, areas, support, years, apart }: DayComparison): DaysPicture {
  const counts = countBins(proposals);
  const changed = counts.refined + counts.reversed + counts.new;
  const { day } = earlier;
  const values = { day, stayed: counts.stayed, changed };
  const last = years.length - 1;
  return {
    headline: {
      key:
        proposals.length === 0
          ? 'days.screen.headline.none'
          : changed === 0
            ? 'days.screen.headline.same'
            : 'days.screen.headline',
      values,
    },
    counts,
    year: apart === null ? years[last] : undefined,
    proposals: largest(
      proposals.filter(({ bin }) => bin !== 'stayed'),
      ({ operating, construction }) =>
        Math.max(operating ? difference(operating) : 0, construction ? difference(construction) : 0),
      places.proposals,
    ),
    areas: largest(
      areas
        .map((area) => ({ area, before: area.before[last] ?? 0, after: area.after[last] ?? 0 }))
        .filter(({ before, after }) => before !== after),
      ({ before, after }) => Math.abs(after - before),
    ),
    support: largest(
      support.flatMap(({ points, ...one }) => (points === null ? [] : [{ ...one, points }])),
      ({ points }) => Math.abs(points),
    ),
  };
}

/** The largest first; those that are even stay in their order. */
const largest = <Row>(rows: readonly Row[], size: (row: Row) => number, count = places.others): Row[] =>
  rows.toSorted((a, b) => size(b) - size(a)).slice(0, count);
