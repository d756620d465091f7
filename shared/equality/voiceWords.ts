import type { Speech } from '../report/speech.ts';
import type { RoleGroup } from '../state.ts';
import { listInWords } from '../text/listInWords.ts';
import type { CommitteeProtection } from './committeeProtection.ts';
import type { EqualVoice, VoiceShare } from './equalVoice.ts';

type T = Speech['t'];

/** The names of groups that are counted together: "ledere og medarbejdere". */
export const groupsInWords = (groups: readonly RoleGroup[], t: T): string =>
  listInWords(
    groups.map((group) => t(`group.${group}.many`)),
    t,
  );

/** Fewer percentage points than this apart are as good as even. */
const evenWithin = 5;

/** One sentence for the room: where a share is furthest from the share of the room. */
export function voiceHeadline(voices: readonly EqualVoice[], t: T): string {
  const apart = ({ share, ofRoom }: VoiceShare) => Math.abs(share - ofRoom);
  const all = voices.flatMap(({ figure, shares }) => shares.map((share) => ({ figure, ...share })));
  const [furthest] = all.toSorted((a, b) => apart(b) - apart(a));
  if (!furthest) return t('equality.headline.waiting');
  if (apart(furthest) < evenWithin) return t('equality.headline.even');
  const groups = groupsInWords(furthest.groups, t);
  const { share, ofRoom } = furthest;
  const figure = lowered(t(`equality.figure.${furthest.figure}`));
  return t('equality.headline', { groups: raised(groups), figure, share, ofRoom });
}

export const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Which way the room leans about its own areas, and by how much. */
export function protectionSentence({ spared }: CommitteeProtection, t: T): string {
  if (spared === 0) return t('equality.committee.even');
  return t(spared > 0 ? 'equality.committee.spared' : 'equality.committee.taken', { points: Math.abs(spared) });
}
