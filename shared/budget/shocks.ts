import type { Outcome, Scenario, Shock } from '../scenario/schema.ts';
import type { PlayedShock, StageRun } from '../state.ts';
import { addYears, type YearAmounts } from './amount.ts';

/** What cards change: the need, and what every outcome asks for. */
type Circumstances = Pick<StageRun, 'scenario' | 'outcomes'>;

/** For circumstances with cards in them, those without, so that no card is ever counted twice. */
const before = new WeakMap<Scenario, Circumstances>();

const known = new WeakMap<readonly Outcome[], Map<string, Circumstances>>();

/** The card of that id in the scenario, or undefined. */
export const shockById = ({ shocks = [] }: Scenario, id: string): Shock | undefined =>
  shocks.find((shock) => shock.id === id);

/**
 * The run as the played cards leave it: outcomes ask for what the cards add, and the need of areas has their pressure. Every
 * figure is to be taken from here. Baselines, floors and ceilings are as they were, so no card can make an account pass its
 * limit (M3). The same for as long as the run is; applied to its own answer it changes nothing.
 */
export const runNow = (run: StageRun): StageRun => (before.has(run.scenario) ? run : withCards(run, run.shocks));

/** The run as it would be if exactly these cards had been played, whichever have been. */
export function runWithShocks(run: StageRun, ids: readonly string[]): StageRun {
  const isAsPlayed = ids.length === run.shocks.length && run.shocks.every(({ shockId }) => ids.includes(shockId));
  return withCards(run, isAsPlayed ? run.shocks : ids.map((shockId) => ({ shockId, at: 0 })));
}

const runs = new WeakMap<StageRun, Map<string, StageRun>>();

function withCards(run: StageRun, shocks: PlayedShock[]): StageRun {
  const base = before.get(run.scenario) ?? run;
  const cards = (base.scenario.shocks ?? []).filter(({ id }) => shocks.some(({ shockId }) => shockId === id));
  if (cards.length === 0 && run.shocks.length === 0) return run;
  const key = cards.map(({ id }) => id).join(' ');
  const answers = runs.get(run) ?? new Map<string, StageRun>();
  runs.set(run, answers);
  const changed = cards.length === 0 ? pick(base) : circumstances(base, cards, key);
  const answer = answers.get(key) ?? { ...run, ...changed, shocks };
  answers.set(key, answer);
  return answer;
}

const pick = ({ scenario, outcomes }: Circumstances): Circumstances => ({ scenario, outcomes });

function circumstances(base: Circumstances, shocks: readonly Shock[], key: string): Circumstances {
  const answers = known.get(base.outcomes) ?? new Map<string, Circumstances>();
  known.set(base.outcomes, answers);
  const answer = answers.get(key);
  if (answer && before.get(answer.scenario)?.scenario === base.scenario) return answer;
  const { pressure } = base.scenario;
  const added = shocks.flatMap((shock) => shock.pressure.map((one) => ({ ...one, title: shock.title })));
  const changed: Circumstances = {
    scenario: { ...base.scenario, pressure: { ...pressure, other: [...pressure.other, ...added] } },
    outcomes: base.outcomes.map((outcome) => outcomeUnder(outcome, shocks)),
  };
  before.set(changed.scenario, pick(base));
  answers.set(key, changed);
  return changed;
}

/** Nobody can be asked to find less than nothing. */
const outcomeUnder = (outcome: Outcome, shocks: readonly Shock[]): Outcome => ({
  ...outcome,
  targets: outcome.targets.map((target) => {
    const amounts = shockChange(shocks, target.id).reduce<YearAmounts>(addYears, target.amounts);
    return { ...target, amounts: amounts.map((amount) => Math.max(0, amount)) };
  }),
});

const shockChange = (shocks: readonly Shock[], targetId: string): YearAmounts[] =>
  shocks.flatMap(({ targets }) => targets.filter((one) => one.targetId === targetId).map(({ amounts }) => amounts));
