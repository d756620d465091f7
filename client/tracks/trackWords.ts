import type { ElectionGains } from '../../shared/budget/gains.ts';
import type { LongTrack, TwoTracks } from '../../shared/budget/tracks.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import type { Values } from '../../shared/text/sentence.ts';
import type { Words } from '../app/texts.tsx';

/** A sentence that pure code decides on: its key and what it is filled with. */
interface Said {
  key: TextKey;
  values?: Values;
}

/** Track 1 in a sentence: what is missing most in the budget year, or that it is in balance. */
export function nextYearSaid(nextYear: TwoTracks['nextYear']): Said {
  const hardest = nextYear?.targets.toSorted((a, b) => b.missing - a.missing)[0];
  if (!nextYear || !hardest || hardest.missing <= 0) return { key: 'tracks.one.met' };
  const values = { amount: hardest.missing, year: nextYear.year, target: hardest.target.name };
  return { key: nextYear.targets.length > 1 ? 'meter.missing.target' : 'meter.missing', values };
}

/** Track 2 in a sentence: what its proposals give or cost in the last year of the long view. */
export function longTrackSaid({ efforts, lastGain, lastYear }: LongTrack): Said {
  if (efforts === 0) return { key: 'tracks.two.none' };
  const values = { amount: Math.abs(lastGain), year: lastYear };
  return { key: lastGain >= 0 ? 'tracks.two.gives' : 'tracks.two.costs', values };
}

export const nextYearSentence = (nextYear: TwoTracks['nextYear'], { t }: Pick<Words, 't'>): string => {
  const { key, values } = nextYearSaid(nextYear);
  return t(key, values);
};

export const longTrackSentence = (longView: LongTrack, { t }: Pick<Words, 't'>): string => {
  const { key, values } = longTrackSaid(longView);
  return t(key, values);
};

/** What stands beside the bar of track 2: first cost, then gain. */
export function longTrackBar({ efforts, putIn, givenBack, lastYear }: LongTrack, { t }: Pick<Words, 't'>): string {
  if (efforts === 0) return t('tracks.two.empty');
  const values = { putIn, given: givenBack, year: lastYear };
  return t(putIn === 0 ? 'tracks.two.bar.free' : 'tracks.two.bar', values);
}

type Side = 'gives' | 'costs' | 'nothing';

/** Whether it gives or costs, all effects summed as payback sums them (DOMAIN.md rule 15). */
function sideOf({ operating, construction }: ElectionGains['before']): Side {
  const total = operating + construction;
  if (total === 0) return 'nothing';
  return total > 0 ? 'gives' : 'costs';
}

/** Whether proposals cost before the next municipal election and give after it, or the other way round. */
export function electionSentence(gains: ElectionGains, { t }: Pick<Words, 't'>): string {
  return t(`election.${sideOf(gains.before)}.${sideOf(gains.after)}`, { election: gains.election });
}
