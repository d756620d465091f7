import type { Proposal, Scenario } from '../scenario/schema.ts';
import { add } from './amount.ts';
import { construction, type Extent, effectsOver, operating, sumOfEffects, whole } from './effects.ts';

/** Longer than this is called never. */
const yearsAtMost = 100;

/** So many years of a curve that never meets nought are shown, and more where the scenario's rule allows more. */
const shownAtMost = 20;

/** What all effects of a proposal, construction included, come to in each of so many years; positive is what it costs. */
function netOf(proposal: Pick<Proposal, 'effects'>, extent: Extent, years: number): number[] {
  const effects = effectsOver(proposal, extent, years);
  const built = sumOfEffects(construction(effects), years);
  return sumOfEffects(operating(effects), years).map((amount, year) => add(amount, built[year] as number));
}

/** After how many years sums come down to nought again; undefined when there is nothing to pay back, or when it never is. */
function paidBackAfter(net: readonly number[]): number | undefined {
  let owed = 0;
  for (const [year, amount] of net.entries()) {
    if (owed > 0 && owed + amount <= 0) return year + owed / -amount;
    owed += amount;
  }
  return undefined;
}

/**
 * Years until the summed effects of a proposal, construction included, come down to zero (DOMAIN.md rule 15): computed and never
 * typed in. Beyond the last year its operating effect repeats; within the year the way is even. Undefined when there is nothing
 * to pay back, or when it never is.
 */
export const paybackYears = (proposal: Pick<Proposal, 'effects'>): number | undefined =>
  paidBackAfter(netOf(proposal, whole, yearsAtMost));

/** The payback of a proposal as it is adopted, year by year: all its effects summed, construction included, in 1.000 kr. */
export interface Payback {
  years: number[];
  /** Index of the first year that repeats the last operating effect and is not the scenario's own. */
  projectedFrom: number;
  /** Gained by the end of each year, all that it costs taken off; negative while it has not paid for itself. */
  gained: number[];
  /** Whether it costs before it gives, so that there is something to pay back. */
  costsFirst: boolean;
  /** When what it cost has come back: the year that happens in, and years since it began; null when it never does. */
  paidBack: { year: number; after: number } | null;
  /** Whether that is within the scenario's rule (`paybackYearsAtMost`), counted from the year it begins. */
  isWithinRule: boolean;
}

/**
 * The payback curve. It goes on until the year after it has paid for itself and at least over the scenario's own years; where it
 * never does, over twenty years or as many as the rule allows.
 */
export function paybackOf(proposal: Pick<Proposal, 'effects'>, extent: Extent, scenario: Scenario): Payback {
  const { years, investments } = scenario;
  const { paybackYearsAtMost } = investments;
  const first = years[0] as number;
  const net = netOf(proposal, extent, yearsAtMost + extent.delay);
  const at = paidBackAfter(net);
  const atMost = Math.max(years.length, shownAtMost, paybackYearsAtMost) + extent.delay;
  const shown = at === undefined ? atMost : Math.min(atMost, Math.max(years.length, Math.ceil(at) + 1));
  const gained: number[] = [];
  for (const amount of net.slice(0, shown)) gained.push(add(gained.at(-1) ?? 0, -amount));
  const after = at === undefined ? undefined : at - extent.delay;
  return {
    years: gained.map((_, index) => first + index),
    projectedFrom: years.length,
    gained,
    costsFirst: gained.some((amount) => amount < 0),
    paidBack: at === undefined || after === undefined ? null : { year: first + Math.ceil(at) - 1, after },
    isWithinRule: after !== undefined && after <= paybackYearsAtMost,
  };
}
