import type { YearAmounts } from '../budget/amount.ts';
import type { Text } from '../state.ts';
import type { TextKey } from '../text/keys.ts';
import type { Values } from '../text/sentence.ts';
import { type AreaChange, bins, countBins, type DayComparison, type ProposalChange, type Why } from './comparison.ts';
import type { EarlierDay } from './earlierDay.ts';

type T = (key: TextKey, values?: Values) => string;

/** A title of the scenario, or what a person wrote, as long as it stands. */
export const titleInWords = (title: string | Text, t: T): string =>
  typeof title === 'string' ? title : (title.text ?? t('text.erased'));

export const dayName = ({ day, scenario }: EarlierDay, t: T): string =>
  t('days.dayNamed', { day, scenario: scenario.name });

/** What must be known before the figures are read: other scenarios, and amounts that cannot be compared. */
export function caveatsOf({ earlier, now, apart }: DayComparison, t: T): string[] {
  const [before, after] = [earlier.scenario, now.scenario];
  return [
    ...(before.name === after.name ? [] : [t('days.scenarios', { before: before.name, after: after.name })]),
    ...(apart === 'priceLevel'
      ? [t('days.apart.priceLevel', { before: before.priceLevel, after: after.priceLevel })]
      : []),
    ...(apart === 'years' ? [t('days.apart.years')] : []),
  ];
}

/** "Står stadig: 3 · Justeret: 1 · Taget tilbage: 0 · Nyt: 2" */
export function countsInWords(changes: Parameters<typeof countBins>[0], t: T): string {
  const counts = countBins(changes);
  return bins.map((bin) => t('days.bin.count', { bin: t(`days.bin.${bin}`), count: counts[bin] })).join(' · ');
}

const startInWords = (years: number, t: T): string => {
  if (years === 0) return t('proposal.start.asPlanned').toLowerCase();
  return years === 1 ? t('proposal.start.later.one') : t('proposal.start.later', { years });
};

function extentInWords({ share, delay }: { share: number; delay: number }, t: T): string {
  const much = share === 100 ? t('proposal.share.all').toLowerCase() : t('proposal.share.part', { share });
  return t('days.extent.with', { share: much, start: startInWords(delay, t) });
}

/** What became of a proposal, in a few sentences. */
export function proposalInWords({ bin, before, after, refined }: ProposalChange, t: T): string {
  if (bin === 'new') return t('days.adopted', { extent: after ? extentInWords(after, t) : '' });
  if (bin === 'reversed') return t('days.dropped');
  if (bin === 'stayed') return t('days.same', { extent: after ? extentInWords(after, t) : '' });
  const isOther = refined.includes('share') || refined.includes('delay');
  return [
    ...(isOther && before && after
      ? [t('days.extent.change', { before: extentInWords(before, t), after: extentInWords(after, t) })]
      : []),
    ...(refined.includes('figures') ? [t('days.refined.figures')] : []),
    ...(refined.includes('order') ? [t('days.refined.order')] : []),
  ].join('. ');
}

/** Which outcome counted then and counts now; nothing where there was none either time. */
export const outcomesInWords = ({ earlier, now }: DayComparison, t: T): string[] =>
  earlier.outcome && now.outcome ? [t('days.outcomes', { before: earlier.outcome.name, after: now.outcome.name })] : [];

/** Rows of the targets, each told by what it is and when; nothing is summed. */
export function targetRows({ targets }: DayComparison, t: T): { name: string; amounts: YearAmounts }[] {
  return targets.flatMap(({ name: target, before, after }) =>
    (['asked', 'found'] as const).flatMap((what) => {
      const line = t(`days.targets.${what}`, { target });
      return [
        ...(before ? [{ name: t('report.days.then', { line }), amounts: before[what] }] : []),
        { name: t('report.days.now', { line }), amounts: after[what] },
      ];
    }),
  );
}

export const areaInWords = ({ bin, how }: AreaChange, t: T): string =>
  t(how ? `days.how.${how}` : bin === 'new' ? 'days.how.new' : 'days.how.stayed');

export const whyInWords = ({ kind, text }: Why, t: T): string =>
  t('days.why.said', { kind: t(`days.why.${kind}`), text: text.text ?? t('text.erased') });
