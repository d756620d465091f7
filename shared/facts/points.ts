import type { FactSheet } from '../scenario/schema.ts';

export type FactPoint = Exclude<FactSheet['points'][number], string>;

/** The sentences of a sheet, each with the measure it has of its own. */
export const pointsOf = ({ points }: FactSheet): FactPoint[] =>
  points.map((point) => (typeof point === 'string' ? { text: point } : point));
