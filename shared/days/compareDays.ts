import { compareAreas } from './compareAreas.ts';
import { compareProposals } from './compareProposals.ts';
import { compareSupport } from './compareSupport.ts';
import type { DayComparison, InBoth, TargetChange } from './comparison.ts';
import type { EarlierDay } from './earlierDay.ts';

/**
 * How one day, or run, stands against an earlier one: what stayed, what was refined, reversed or is new, why where that is on
 * record, and how support moved. Every proposal of either package falls in exactly one bin, and so does every area that either
 * changed. Remembered for as long as both records are the same.
 */
export function compareDays(earlier: EarlierDay, now: EarlierDay): DayComparison {
  const answers = remembered.get(earlier) ?? new WeakMap<EarlierDay, DayComparison>();
  remembered.set(earlier, answers);
  const known = answers.get(now) ?? compared(earlier, now);
  answers.set(now, known);
  return known;
}

const remembered = new WeakMap<EarlierDay, WeakMap<EarlierDay, DayComparison>>();

function compared(earlier: EarlierDay, now: EarlierDay): DayComparison {
  const years = earlier.scenario.years.filter((year) => now.scenario.years.includes(year));
  const apart =
    earlier.scenario.priceLevel !== now.scenario.priceLevel ? 'priceLevel' : years.length > 0 ? null : 'years';
  const inBoth: InBoth = (day, amounts) => years.map((year) => amounts[day.scenario.years.indexOf(year)] ?? 0);
  const kinds = ['service', 'operating', 'construction'] as const;
  return {
    earlier,
    now,
    years,
    apart,
    proposals: compareProposals(earlier, now, apart === null ? inBoth : null),
    areas: apart === null ? compareAreas(earlier, now, inBoth) : [],
    support: compareSupport(earlier, now),
    targets: apart === null ? compareTargets(earlier, now, inBoth) : [],
    results:
      apart === null
        ? kinds.map((kind) => ({
            kind,
            before: inBoth(earlier, earlier.results[kind].change),
            after: inBoth(now, now.results[kind].change),
          }))
        : [],
  };
}

function compareTargets(earlier: EarlierDay, now: EarlierDay, inBoth: InBoth): TargetChange[] {
  return (now.outcome?.targets ?? []).map(({ id, name, asked, found }) => {
    const known = earlier.outcome?.targets.find((target) => target.id === id);
    const before = known && { asked: inBoth(earlier, known.asked), found: inBoth(earlier, known.found) };
    return { id, name, before: before ?? null, after: { asked: inBoth(now, asked), found: inBoth(now, found) } };
  });
}
