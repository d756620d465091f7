import { expect, it } from 'vitest';
import { emptyState } from '../emptyState.ts';
import { began, workshop } from '../testing/workshop.ts';
import { timeWarning } from './timeWarning.ts';

/** A step of 30 minutes. */
const { run } = workshop('moves').stage;
const at = (minutes: number, extraMinutes = 0) =>
  timeWarning({ ...run, programme: { ...run.programme, extraMinutes } }, began + minutes * 60_000);

it('says that little is left in the last five minutes, and that the time has passed', () => {
  expect([0, 24.9, 25, 29.9, 30, 45].map((minutes) => at(minutes))).toEqual([
    'none',
    'none',
    'soon',
    'soon',
    'out',
    'out',
  ]);
});

it('takes it back when the step gets more minutes', () => {
  expect([at(28, 10), at(36, 10), at(41, 10)]).toEqual(['none', 'soon', 'out']);
});

it('says nothing before there is a programme', () => {
  expect(timeWarning(emptyState().stage.run, began)).toBe('none');
});
