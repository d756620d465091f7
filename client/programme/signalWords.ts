import type { SignalReading } from '../../shared/programme/signals.ts';
import type { Words } from '../app/texts.tsx';

/** How many are ready, in a sentence; null while nobody is. */
export function readyInWords({ ready, present }: SignalReading, { t }: Pick<Words, 't'>): string | null {
  if (ready === 0) return null;
  return ready === present ? t('signals.allReady', { present }) : t('signals.readyCount', { ready, present });
}

/** How many wish more time, in a sentence; null while nobody does. */
export function moreTimeInWords({ moreTime, present }: SignalReading, { t }: Pick<Words, 't'>): string | null {
  return moreTime === 0 ? null : t('signals.moreTimeCount', { count: moreTime, present });
}
