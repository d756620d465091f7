import type { Opens, SceneName, Step } from '../scenario/schema.ts';
import type { DayPlace, StageRun } from '../state.ts';

/** The room's first or second screen. */
export type ScreenNumber = 1 | 2;

const shut: Opens = { moves: false, ideas: false, ballots: false };

/** The step the day is at. */
export const currentStep = ({ scenario, programme }: StageRun): Step | undefined =>
  scenario.programme.find((step) => step.id === programme.stepId);

/** Each step the day has come to and when, in order, the first of the run included. */
export const placesOf = ({ places, programme: { stepId, startedAt } }: StageRun): readonly DayPlace[] =>
  places ?? [{ stepId, at: startedAt }];

/** Whether nobody is told who does what now: for good in an anonymous step, until they are shown in a role-blind one. */
export const hidesNames = (run: StageRun): boolean => currentStep(run)?.anonymous === true || isRoleBlind(run);

/** Whether names and groups are hidden now and shown later. */
export const isRoleBlind = (run: StageRun): boolean => {
  const step = currentStep(run);
  return step?.roleBlind === true && !step.anonymous;
};

/** What people may do now. */
export const opensNow = (run: StageRun): Opens => currentStep(run)?.opens ?? shut;

/** Whether tables work on boards of their own now. */
export const isAtTables = (run: StageRun): boolean => currentStep(run)?.board === 'table' && run.tables.length > 0;

/**
 * What the screen shows: the scene the desk chose, or else the step's own. While tables work on their own boards, the room's
 * budget stands still, and the tables are shown side by side instead. The second screen follows the first until it has a scene
 * of its own.
 */
export function sceneNow(run: StageRun, screen: ScreenNumber = 1): SceneName {
  if (screen === 2 && run.scene2) return run.scene2;
  const step = currentStep(run);
  const own = isAtTables(run) && step?.scene === 'budget' ? 'compare' : step?.scene;
  return run.scene ?? own ?? 'pause';
}

/** The step before or after the current one that is not skipped, or undefined at either end. */
export function neighbourStep({ scenario, programme }: StageRun, by: 1 | -1): Step | undefined {
  const index = scenario.programme.findIndex((step) => step.id === programme.stepId);
  if (index < 0) return undefined;
  const others = by > 0 ? scenario.programme.slice(index + 1) : scenario.programme.slice(0, index).reverse();
  return others.find(({ skipped }) => !skipped);
}

/** Milliseconds left of the step at a moment of the server's clock; negative when it has run over. The timer never cuts off. */
export function timeLeft(run: StageRun, now: number): number {
  const minutes = (currentStep(run)?.minutes ?? 0) + run.programme.extraMinutes;
  return run.programme.startedAt + minutes * 60_000 - now;
}
