import type { Fraction } from './fraction.ts';

/** One project chosen. */
export interface Round {
  project: number;
  /** What its supporters pay per weight, except those who have less left and pay all of that. */
  price: Fraction;
  /** Cost divided by the price. */
  effective: Fraction;
  /** Supporters with money left when it was chosen. */
  payers: number;
  /** What all voters together had left after it. */
  left: Fraction;
}
