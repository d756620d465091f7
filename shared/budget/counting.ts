import type { Proposal, Scenario, SpendingType } from '../scenario/schema.ts';
import type { StageRun } from '../state.ts';
import { addYears, zeroYears } from './amount.ts';
import { type Extent, effectsOf, operating } from './effects.ts';
import { areaById } from './ledger.ts';

/** The spending types that some target of the active outcome covers. Only they move the meter. */
export function countedTypes({ outcomes, activeOutcomeId }: StageRun): ReadonlySet<SpendingType> {
  const active = outcomes.find(({ id }) => id === activeOutcomeId);
  return new Set(active?.targets.flatMap(({ spendingTypes }) => spendingTypes));
}

/**
 * How a proposal changes spending types in operating (DOMAIN.md rules 5 and 6). Construction is no part of it: it has a frame of
 * its own, and no target.
 */
export interface Counting {
  /** The types whose spending it changes in some year. */
  changed: SpendingType[];
  /** Those of them that spend less in some year. */
  gains: SpendingType[];
  /** It gives something, and nothing of that counts in the target that is active. */
  isUncounted: boolean;
}

/** How an adoption of that extent changes spending types, held against the active outcome of a run. */
export function countingOf(run: StageRun, proposal: Proposal, extent: Extent): Counting {
  const byType = changesByType(run.scenario, proposal, extent);
  const changed = [...byType].filter(([, amounts]) => amounts.some((amount) => amount !== 0));
  const gains = changed.filter(([, amounts]) => amounts.some((amount) => amount < 0)).map(([type]) => type);
  const counted = countedTypes(run);
  return {
    changed: changed.map(([type]) => type),
    gains,
    isUncounted: gains.length > 0 && !gains.some((type) => counted.has(type)),
  };
}

/** Whether it changes more than one spending type, or gives only where the active target does not look: then someone must say yes. */
export const needsYes = ({ changed, isUncounted }: Counting): boolean => changed.length > 1 || isUncounted;

function changesByType(scenario: Scenario, proposal: Proposal, extent: Extent): Map<SpendingType, number[]> {
  const byType = new Map<SpendingType, number[]>();
  for (const { areaId, amounts } of operating(effectsOf(proposal, extent))) {
    const type = areaById(scenario, areaId)?.spendingType;
    if (type) byType.set(type, addYears(byType.get(type) ?? zeroYears(scenario.years.length), amounts));
  }
  return byType;
}
