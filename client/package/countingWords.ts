import type { Counting } from '../../shared/budget/counting.ts';
import { needsYes } from '../../shared/budget/counting.ts';
import type { Words } from '../app/texts.tsx';

/** Where a proposal's changes count, when that is not as one would expect; undefined when it is. */
export function countingInWords(counting: Counting, t: Words['t']): string | undefined {
  if (!needsYes(counting)) return undefined;
  const { changed, gains, isUncounted } = counting;
  const names = (isUncounted ? gains : changed).map((type) => t(`spendingType.${type}`)).join(t('counting.and'));
  if (!isUncounted) return t('counting.several', { types: names });
  if (gains.includes('service')) return t('counting.uncounted.target', { types: names });
  return t(gains.every((type) => type === 'userFunded') ? 'counting.uncounted.userFunded' : 'counting.uncounted', {
    types: names,
  });
}
