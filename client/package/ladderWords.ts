import { type LadderOutcome, type LadderSection, worstGap } from '../../shared/budget/ladder.ts';
import type { Words } from '../app/texts.tsx';

/** How far down the ladder an outcome goes, or what is missing even with all of it. */
export function depthInWords(reached: LadderOutcome, years: readonly number[], t: Words['t']): string {
  const outcome = reached.outcome.name;
  const gap = worstGap(reached);
  if (gap) {
    const values = { outcome, target: gap.target.name, year: years[gap.year] ?? 0, amount: gap.missing };
    return t('ladder.depth.missing', values);
  }
  if (reached.depth === 0) return t('ladder.depth.none', { outcome });
  return t(reached.depth === 1 ? 'ladder.depth.one' : 'ladder.depth', { outcome, count: reached.depth });
}

/** The heading of a section of the ladder. */
export function sectionInWords({ part, reached }: LadderSection, t: Words['t']): string {
  if (part !== 'conditional') return t(part === 'core' ? 'ladder.core' : 'ladder.spare');
  const names = reached.map(({ outcome }) => outcome.name.toLocaleLowerCase('da'));
  return t('ladder.conditional', { outcome: names.join(t('ladder.or')) });
}
