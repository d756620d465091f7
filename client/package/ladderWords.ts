import type { Ladder, LadderOutcome } from '../../shared/budget/ladder.ts';
import type { Words } from '../app/texts.tsx';

/** How far down the ladder an outcome goes, or what is missing even with all of it. */
export function depthInWords(
  { outcome, depth, isMet, left }: LadderOutcome,
  years: readonly number[],
  t: Words['t'],
): string {
  if (isMet) {
    if (depth === 0) return t('ladder.depth.none', { outcome: outcome.name });
    return t(depth === 1 ? 'ladder.depth.one' : 'ladder.depth', { outcome: outcome.name, count: depth });
  }
  const gaps = left.flatMap(({ target, amounts }) =>
    amounts.map((amount, index) => ({ target: target.name, year: years[index] ?? 0, amount: -amount })),
  );
  const worst = gaps.reduce((most, gap) => (gap.amount > most.amount ? gap : most));
  return t('ladder.depth.missing', { outcome: outcome.name, ...worst });
}

/** A part of the ladder with a heading of its own: the core, what each harder outcome needs beyond it, and the rest. */
export interface LadderSection {
  heading: string;
  part: 'core' | 'conditional' | 'spare';
  /** Index of its first step, and of the first one after it. */
  from: number;
  to: number;
}

/** The sections of a ladder from the top down. A section without steps is left out. */
export function sectionsOf({ steps, outcomes }: Ladder, t: Words['t']): LadderSection[] {
  const byDepth = outcomes.toSorted((a, b) => a.depth - b.depth);
  const core = byDepth[0]?.depth ?? 0;
  const sections: LadderSection[] = [{ heading: t('ladder.core'), part: 'core', from: 0, to: core }];
  let from = core;
  for (const { outcome, depth } of byDepth) {
    const heading = t('ladder.conditional', { outcome: outcome.name.toLocaleLowerCase('da') });
    sections.push({ heading, part: 'conditional', from, to: depth });
    from = Math.max(from, depth);
  }
  sections.push({ heading: t('ladder.spare'), part: 'spare', from, to: steps.length });
  return sections.filter((section) => section.to > section.from);
}
