import { describe, expect, it } from 'vitest';
import { timeLeft } from '../programme/programme.ts';
import { given } from '../testing/given.ts';
import { began, workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));

describe('extendTimer', () => {
  it('gives the step more minutes, again and again', () => {
    const extended = room.when('extendTimer', { minutes: 5 }).when('extendTimer', { minutes: 10 });
    extended.thenEvents([{ type: 'timerExtended', minutes: 10 }]);
    expect(timeLeft(extended.state.stage.run, began)).toBe(45 * 60_000);
  });

  it.each([0, -5, 121, 2.5, Number.NaN, '5'])('is refused for %s minutes', (minutes) => {
    room.whenSent('extendTimer', { minutes }).thenRejected('input.invalid');
  });

  it('stays quiet about when the step began', () => {
    const { programme } = room.when('extendTimer', { minutes: 5 }).state.stage.run;
    expect(programme).toEqual({ stepId: 'moves', startedAt: began, extraMinutes: 5 });
  });
});
