import type { FactSheet } from '../../shared/scenario/schema.ts';
import type { Words } from '../app/texts.tsx';

type Point = Exclude<FactSheet['points'][number], string>;

/** The sentences of a sheet, each with the measure it has of its own. */
export const pointsOf = ({ points }: FactSheet): Point[] =>
  points.map((point) => (typeof point === 'string' ? { text: point } : point));

/** What figures are counted in, and whose prices; undefined where nothing is said. */
export function measureInWords({ unit, priceLevel }: Pick<Point, 'unit' | 'priceLevel'>, t: Words['t']) {
  const parts = [
    ...(unit ? [t('facts.unit', { unit })] : []),
    ...(priceLevel ? [t('facts.priceLevel', { level: priceLevel })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
