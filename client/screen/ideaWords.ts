import { feelings } from '../../shared/ideas/temperature.ts';
import { find } from '../../shared/ids.ts';
import type { Idea, StageRun } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';

/** What the room felt about an idea, in words with their counts, once that has been shown; undefined until then. */
export function temperatureInWords(
  { id, temperature }: Idea,
  { tooFewFeelings = {} }: Pick<StageRun, 'tooFewFeelings'>,
  t: Words['t'],
): string | undefined {
  if (temperature) return feelings.map((feeling) => `${t(`feeling.${feeling}`)} ${temperature[feeling]}`).join(' · ');
  return find(tooFewFeelings, id) ? t('feeling.tooFew') : undefined;
}
