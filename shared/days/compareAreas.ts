import type { YearAmounts } from '../budget/amount.ts';
import { add } from '../budget/amount.ts';
import { type AreaChange, difference, type InBoth, type Why } from './comparison.ts';
import type { EarlierDay } from './earlierDay.ts';
import { newTexts } from './newTexts.ts';

type Verdict = Pick<AreaChange, 'bin' | 'how'>;
type AreaOfDay = EarlierDay['areas'][number];

/** The areas that either day had changed in a year that both have, the largest difference first. */
export function compareAreas(earlier: EarlierDay, now: EarlierDay, inBoth: InBoth): AreaChange[] {
  const ids = [...new Set([...earlier.areas, ...now.areas].map(({ areaId }) => areaId))];
  return ids
    .flatMap((areaId): AreaChange[] => {
      const was = earlier.areas.find((one) => one.areaId === areaId);
      const is = now.areas.find((one) => one.areaId === areaId);
      const known = is ?? was;
      if (!known) return [];
      const zero = (day: EarlierDay): YearAmounts => day.scenario.years.map(() => 0);
      const before = inBoth(earlier, was?.change ?? zero(earlier));
      const after = inBoth(now, is?.change ?? zero(now));
      const verdict = verdictOf(before, after);
      if (!verdict) return [];
      const { name, spendingType } = known;
      const why = verdict.bin === 'stayed' ? [] : whyOf(areaId, was, is, now);
      return [{ areaId, name, spendingType, ...verdict, before, after, why }];
    })
    .sort((a, b) => difference(b) - difference(a) || (a.name < b.name ? -1 : 1));
}

/** What became of an area's change; undefined where neither day changed anything. */
function verdictOf(before: YearAmounts, after: YearAmounts): Verdict | undefined {
  const was = before.some((amount) => amount !== 0);
  const is = after.some((amount) => amount !== 0);
  if (!was && !is) return undefined;
  if (!was) return { bin: 'new', how: null };
  if (!is) return { bin: 'reversed', how: 'undone' };
  if (before.every((amount, year) => amount === after[year])) return { bin: 'stayed', how: null };
  const sumBefore = add(...before);
  const sumAfter = add(...after);
  if (Math.sign(sumBefore) * Math.sign(sumAfter) < 0) return { bin: 'reversed', how: 'turned' };
  const grown = Math.abs(sumAfter) - Math.abs(sumBefore);
  return { bin: 'refined', how: grown > 0 ? 'enlarged' : grown < 0 ? 'lessened' : 'shifted' };
}

/** What the room wrote of it, and what money has been moved for since. */
function whyOf(id: string, was: AreaOfDay | undefined, is: AreaOfDay | undefined, now: EarlierDay): Why[] {
  const said = now.reasons.filter((one) => one.kind === 'area' && one.id === id);
  return [
    ...said.map(({ text }): Why => ({ kind: 'explained', text })),
    ...newTexts(was?.purposes ?? [], is?.purposes ?? []).map((text): Why => ({ kind: 'purpose', text })),
  ];
}
