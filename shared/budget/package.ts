import { must } from '../ids.ts';
import type { Proposal, Scenario } from '../scenario/schema.ts';
import type { AccountId } from '../state.ts';
import { addYears, negateYears, type YearAmounts, zeroYears } from './amount.ts';
import { type Adoption, pool, savings } from './board.ts';
import { construction, type Effect, effectsOf, operating, poolUse, proposalById, sumOfEffects } from './effects.ts';

/** A step of a package: the adoption, its proposal, and what it does. */
export interface PackageStep {
  adoption: Adoption;
  proposal: Proposal;
  effects: Effect[];
}

/** The package of a board with proposals and effects, in its order. */
export const stepsOf = (adoptions: readonly Adoption[], scenario: Scenario): PackageStep[] =>
  adoptions.map((adoption) => {
    const proposal = must(proposalById(scenario, adoption.proposalId), 'proposal');
    return { adoption, proposal, effects: effectsOf(proposal, adoption) };
  });

/**
 * What a package does to each account, per year in 1.000 kr.; the accounts sum to zero in every year (M1). What an area gives
 * is råderum, what it gets is taken from råderum; the cost of an investment is taken from the pool, and its gains go there until
 * it has been repaid. Construction is not here: it has a frame of its own and no account that money is moved from.
 * Remembered for as long as the package is the same.
 */
export function packageChanges(adoptions: readonly Adoption[], scenario: Scenario): Changes {
  const known = remembered.get(adoptions);
  if (known?.scenario === scenario) return known.changes;
  const changes = summedChanges(adoptions, scenario);
  remembered.set(adoptions, { scenario, changes });
  return changes;
}

type Changes = ReadonlyMap<AccountId, YearAmounts>;

/** Every move makes the board's ledger anew, and mostly leaves its package as it was. */
const remembered = new WeakMap<readonly Adoption[], { scenario: Scenario; changes: Changes }>();

function summedChanges(adoptions: readonly Adoption[], scenario: Scenario): Changes {
  const years = scenario.years.length;
  const changes = new Map<AccountId, YearAmounts>();
  const change = (account: AccountId, amounts: YearAmounts) =>
    changes.set(account, addYears(changes.get(account) ?? zeroYears(years), amounts));
  for (const { proposal, effects } of stepsOf(adoptions, scenario)) {
    for (const { areaId, amounts } of operating(effects)) change(areaId, amounts);
    const freed = negateYears(sumOfEffects(operating(effects), years));
    const throughPool = proposal.proposalType === 'investment' ? runningThroughPool(effects, freed) : zeroYears(years);
    if (throughPool.some((amount) => amount !== 0)) change(pool, throughPool);
    change(savings, addYears(freed, negateYears(throughPool)));
  }
  return changes;
}

/** The part of what an investment frees (negative: costs) in operating that is the pool's: its costs, and gains until it is repaid. */
function runningThroughPool(effects: readonly Effect[], freed: YearAmounts): number[] {
  const { returned } = poolUse(effects, freed.length);
  return freed.map((amount, year) => (amount < 0 ? amount : (returned[year] as number)));
}

/** What a package builds, per year in 1.000 kr. */
export const constructionOf = (adoptions: readonly Adoption[], scenario: Scenario): number[] =>
  stepsOf(adoptions, scenario).reduce(
    (sum, { effects }) => addYears(sum, sumOfEffects(construction(effects), scenario.years.length)),
    zeroYears(scenario.years.length),
  );
