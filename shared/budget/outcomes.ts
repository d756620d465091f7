import { find } from '../ids.ts';
import type { Outcome, Scenario, SpendingType, Target } from '../scenario/schema.ts';
import type { StageRun } from '../state.ts';
import { add, type YearAmounts, zeroYears } from './amount.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { runNow } from './shocks.ts';

/** A target held against the budget: per year what was asked, what has been found, and what is missing (negative: more than asked). */
export interface TargetStatus {
  target: Target;
  found: YearAmounts;
  missing: YearAmounts;
}

export interface OutcomeStatus {
  outcome: Outcome;
  targets: TargetStatus[];
}

/** The improvement found over a target's spending types: what their areas spend less than the baseline, per year. */
export function foundFor({ spendingTypes }: Target, scenario: Scenario, ledger: Ledger): YearAmounts {
  const known = foundIn.get(ledger) ?? { scenario, byTypes: new Map<string, YearAmounts>() };
  if (known.scenario !== scenario) return summedFor(spendingTypes, scenario, ledger);
  foundIn.set(ledger, known);
  const types = spendingTypes.join(' ');
  const found = known.byTypes.get(types) ?? summedFor(spendingTypes, scenario, ledger);
  known.byTypes.set(types, found);
  return found;
}

/** What has been found in a ledger, by spending types: outcomes differ in what they ask, and mostly look at the same ones. */
const foundIn = new WeakMap<Ledger, { scenario: Scenario; byTypes: Map<string, YearAmounts> }>();

function summedFor(types: readonly SpendingType[], scenario: Scenario, ledger: Ledger): YearAmounts {
  const found = zeroYears(scenario.years.length);
  for (const area of scenario.areas) {
    const change = types.includes(area.spendingType) ? find(ledger, area.id) : undefined;
    for (const [year, amount] of change?.entries() ?? []) found[year] = add(found[year] as number, -amount);
  }
  return found;
}

/** One outcome held against the ledger, target by target. */
export function outcomeStatus(outcome: Outcome, scenario: Scenario, ledger: Ledger): OutcomeStatus {
  const targets = outcome.targets.map((target) => {
    const found = foundFor(target, scenario, ledger);
    return { target, found, missing: target.amounts.map((asked, year) => add(asked, -(found[year] as number))) };
  });
  return { outcome, targets };
}

/** Every outcome of a run held against its board, with what played cards add. */
export function outcomeStatuses(run: StageRun): OutcomeStatus[] {
  const { board, scenario, outcomes } = runNow(run);
  const ledger = ledgerOf(board, scenario);
  return outcomes.map((outcome) => outcomeStatus(outcome, scenario, ledger));
}

/** The status of the outcome that counts now. */
export function activeStatus(run: StageRun): OutcomeStatus | undefined {
  return outcomeStatuses(run).find(({ outcome }) => outcome.id === run.activeOutcomeId);
}

/** A missing amount with the target and the year it belongs to. */
export interface Gap {
  target: Target;
  year: number;
  missing: number;
}

/** The largest gap of an outcome, the earliest of several; undefined when every target is met in every year. */
export function largestGap({ targets }: OutcomeStatus, years: readonly number[]): Gap | undefined {
  return targets
    .flatMap(({ target, missing }) =>
      missing.map((amount, index) => ({ target, year: years[index] ?? 0, missing: amount })),
    )
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => b.missing - a.missing || a.year - b.year)[0];
}

/**
 * The one gap to talk about under an outcome: the first year that is not met, and in it the largest gap. Undefined when every
 * target is met in every year.
 */
export function firstGap(status: OutcomeStatus, years: readonly number[]): Gap | undefined {
  for (const [index, year] of years.entries()) {
    const gaps = status.targets
      .map(({ target, missing }) => ({ target, year, missing: missing[index] as number }))
      .filter((gap) => gap.missing > 0)
      .sort((a, b) => b.missing - a.missing);
    if (gaps[0]) return gaps[0];
  }
  return undefined;
}
