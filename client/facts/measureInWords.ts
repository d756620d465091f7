import type { FactPoint } from '../../shared/facts/points.ts';
import type { Words } from '../app/texts.tsx';

/** What figures are counted in, and whose prices; undefined where nothing is said. */
export function measureInWords({ unit, priceLevel }: Pick<FactPoint, 'unit' | 'priceLevel'>, t: Words['t']) {
  const parts = [
    ...(unit ? [t('facts.unit', { unit })] : []),
    ...(priceLevel ? [t('facts.priceLevel', { level: priceLevel })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
