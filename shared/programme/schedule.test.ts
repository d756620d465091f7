import { describe, expect, it } from 'vitest';
import type { StageRun } from '../state.ts';
import { given, type Play } from '../testing/given.ts';
import { began, workshop } from '../testing/workshop.ts';
import { drift, schedule } from './schedule.ts';

const minute = 60_000;
const at = (minutes: number) => began + minutes * minute;
/** In the second step, of 30 minutes; after it come four of 30. */
const { run } = workshop('moves').stage;
/** The clock on the wall said 9.00 when the step began. */
const momentOf = (time: string) => at((Number(time.slice(0, 2)) - 9) * 60 + Number(time.slice(3)));
const planned = (stepId: string, plannedAt: string): StageRun => ({
  ...run,
  scenario: {
    ...run.scenario,
    programme: run.scenario.programme.map((step) => (step.id === stepId ? { ...step, plannedAt } : step)),
  },
});

it('gives what is ahead the times that the minutes lead to, and what is over none', () => {
  const steps = schedule(run, at(10));
  expect(steps.map(({ stage }) => stage)).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead', 'ahead']);
  expect(steps.slice(1).map((entry) => 'at' in entry && entry.at)).toEqual([0, 30, 60, 90, 120].map(at));
});

it('takes no time for what is skipped', () => {
  const { stage } = given(workshop('moves')).when('skipStep', { stepId: 'ideas', skipped: true }).state;
  const steps = schedule(stage.run, at(10));
  expect(steps.map((entry) => [entry.stage, 'at' in entry ? (entry.at - began) / minute : null])).toEqual([
    ['done', null],
    ['now', 0],
    ['skipped', null],
    ['ahead', 30],
    ['ahead', 60],
    ['ahead', 90],
  ]);
  expect(drift(stage.run, at(10))).toMatchObject({ endsAt: at(120), next: { at: at(30) } });
});

it('holds while the step keeps its time, and moves the rest of the day when it has run over', () => {
  expect(drift(run, at(29))).toMatchObject({ over: 0, late: 0, endsAt: at(150) });
  expect(drift(run, at(42))).toMatchObject({ over: 12, late: 12, endsAt: at(162), next: { at: at(42) } });
  const extended = { ...run, programme: { ...run.programme, extraMinutes: 5 } };
  expect(drift(extended, at(10))).toMatchObject({ over: 0, late: 5, endsAt: at(155) });
});

it('is behind or ahead of the next step that has a planned time', () => {
  expect(drift(planned('break', '11:00'), at(42), momentOf).plan).toMatchObject({ at: at(132), behind: 12 });
  expect(drift(planned('ideas', '09:40'), at(10), momentOf).plan).toMatchObject({ at: at(30), behind: -10 });
  expect(drift(planned('ideas', '09:30'), at(10), momentOf).plan).toMatchObject({ behind: 0 });
});

it('has no plan where none is ahead, and none of another day', () => {
  expect(drift(run, at(10), momentOf)).not.toHaveProperty('plan');
  expect(drift(planned('welcome', '08:00'), at(10), momentOf)).not.toHaveProperty('plan');
  expect(drift(planned('break', '19:00'), at(10), momentOf)).not.toHaveProperty('plan');
  expect(drift(planned('break', '11:00'), at(10))).not.toHaveProperty('plan');
});

describe('a programme in which every step is planned, at 9.10', () => {
  const times: Record<string, string> = {
    welcome: '08:30',
    moves: '09:00',
    ideas: '09:30',
    ballots: '10:00',
    anonymous: '10:30',
    break: '11:00',
  };
  const { scenario } = run;
  const programme = scenario.programme.map((step) => ({ ...step, plannedAt: times[step.id] ?? '12:00' }));
  const state = workshop('moves');
  const day = given({ ...state, stage: { ...state.stage, run: { ...run, scenario: { ...scenario, programme } } } });
  const planAt = (play: Play, minutes = 10) => {
    const { plan } = drift(play.state.stage.run, at(minutes), momentOf);
    return plan && [plan.step.id, (plan.at - began) / minute, plan.behind];
  };
  const swapped = day.when('moveStep', { stepId: 'ballots', position: 2 });

  it('holds', () => {
    expect(planAt(day)).toEqual(['ideas', 30, 0]);
    expect(planAt(day, 42)).toEqual(['ideas', 42, 12]);
  });

  it('is not ahead because two steps have changed places: the first time after both counts', () => {
    expect(planAt(swapped)).toEqual(['anonymous', 90, 0]);
    expect(planAt(swapped, 42)).toEqual(['anonymous', 102, 12]);
  });

  it('is not behind once the first of the two is over', () => {
    const inSecond = swapped
      .when('goToStep', { stepId: 'ballots' }, { at: at(30) })
      .when('goToStep', { stepId: 'ideas' }, { at: at(60) });
    expect(planAt(inSecond, 65)).toEqual(['anonymous', 90, 0]);
    const inFirst = swapped.when('goToStep', { stepId: 'ballots' }, { at: at(30) });
    expect(planAt(inFirst, 35)).toEqual(['anonymous', 90, 0]);
  });

  it('has its times again when they have changed back, or when one of the two is skipped', () => {
    expect(planAt(swapped.when('moveStep', { stepId: 'ballots', position: 3 }))).toEqual(['ideas', 30, 0]);
    expect(planAt(swapped.when('skipStep', { stepId: 'ballots', skipped: true }))).toEqual(['ideas', 30, 0]);
  });

  it('has no plan where the last step was moved to be the next', () => {
    expect(planAt(day.when('moveStep', { stepId: 'break', position: 2 }))).toBeUndefined();
  });

  it('is behind by what is inserted, and ahead by what is taken out', () => {
    expect(planAt(day.when('repeatStep', { stepId: 'welcome' }))).toEqual(['ideas', 45, 15]);
    expect(planAt(day.when('removeStep', { stepId: 'ideas' }))).toEqual(['ballots', 30, -30]);
    expect(planAt(day.when('skipStep', { stepId: 'ideas', skipped: true }))).toEqual(['ballots', 30, -30]);
  });

  it('is as it was when a step is split', () => {
    expect(planAt(day.when('splitStep', { stepId: 'moves', minutes: 20, title: 'Anden del' }))).toEqual([
      'ideas',
      30,
      0,
    ]);
  });

  it('does not measure against a step from before that is to come once more', () => {
    expect(planAt(day.when('moveStep', { stepId: 'welcome', position: 1 }))).toEqual(['ideas', 45, 15]);
  });
});
