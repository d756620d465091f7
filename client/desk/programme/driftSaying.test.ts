import { expect, it } from 'vitest';
import { drift } from '../../../shared/programme/schedule.ts';
import { began, workshop } from '../../../shared/testing/workshop.ts';
import { driftSaying } from './driftSaying.ts';

const minute = 60_000;
const at = (minutes: number) => began + minutes * minute;
/** In the second step, of 30 minutes; after it come four of 30. */
const { run } = workshop('moves').stage;
const time = (moment: number) => `${(moment - began) / minute}`;

it('holds while the step keeps its time', () => {
  expect(drift(run, at(29))).toMatchObject({ over: 0, late: 0, endsAt: at(150) });
  expect(driftSaying(drift(run, at(29)), time)).toEqual({ key: 'desk.plan.holds', values: { end: '150' } });
});

it('moves the rest of the day when the step has run over', () => {
  const found = drift(run, at(42));
  expect(found).toMatchObject({ over: 12, late: 12, endsAt: at(162) });
  expect(driftSaying(found, time)).toEqual({
    key: 'desk.plan.over.next',
    values: { minutes: 12, end: '162', next: 'Trin ideas', at: '42' },
  });
});

it('counts the minutes a step was given', () => {
  const extended = { ...run, programme: { ...run.programme, extraMinutes: 5 } };
  expect(driftSaying(drift(extended, at(10)), time)).toMatchObject({
    key: 'desk.plan.extended.next',
    values: { minutes: 5, at: '35' },
  });
});

it('names no next step in the last', () => {
  const last = workshop('break').stage.run;
  expect(driftSaying(drift(last, at(32)), time)).toEqual({ key: 'desk.plan.over', values: { minutes: 2, end: '32' } });
});

it('says against the plan by how much the day is behind or ahead, and what moves', () => {
  const found = { ...drift(run, at(10)), plan: { step: run.scenario.programme[5] ?? fail(), at: at(102), behind: 12 } };
  expect(driftSaying(found, time)).toEqual({
    key: 'programme.behind',
    values: { minutes: 12, next: 'Trin break', at: '102', end: '150' },
  });
  const early = { ...found, plan: { ...found.plan, behind: -4 } };
  expect(driftSaying(early, time)).toMatchObject({ key: 'programme.ahead', values: { minutes: 4 } });
  expect(driftSaying({ ...found, plan: { ...found.plan, behind: 0 } }, time)).toMatchObject({ key: 'desk.plan.holds' });
});

function fail(): never {
  throw new Error('the programme has six steps');
}
