import type { Proposal } from '../scenario/schema.ts';
import { construction, operating, sumOfEffects } from './effects.ts';

/** Longer than this is called never. */
const yearsAtMost = 100;

/**
 * Years until the summed effects of a proposal, construction included, come down to zero (DOMAIN.md rule 15): computed and never
 * typed in. Beyond the last year its operating effect repeats; within the year the way is even. Undefined when there is nothing
 * to pay back, or when it never is.
 */
export function paybackYears({ effects }: Pick<Proposal, 'effects'>, years: number): number | undefined {
  const running = sumOfEffects(operating(effects), years);
  const built = sumOfEffects(construction(effects), years);
  let owed = 0;
  let hasCost = false;
  for (let year = 0; year < yearsAtMost; year++) {
    const net = (running[Math.min(year, years - 1)] as number) + (built[year] ?? 0);
    if (owed > 0 && owed + net <= 0) return year + owed / -net;
    owed += net;
    hasCost ||= owed > 0;
    if (!hasCost && year >= years) return undefined;
  }
  return undefined;
}
