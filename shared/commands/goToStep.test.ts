import { describe, expect, it } from 'vitest';
import { given, now } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('welcome'));

describe('goToStep', () => {
  it('goes to any step of the programme, on or back', () => {
    room.when('goToStep', { stepId: 'ballots' }).thenEvents([{ type: 'stepEntered', stepId: 'ballots' }]);
    room
      .when('goToStep', { stepId: 'break' })
      .when('goToStep', { stepId: 'welcome' })
      .thenEvents([{ type: 'stepEntered', stepId: 'welcome' }]);
  });

  it('starts the step’s timer afresh at the moment of the log, without the minutes the last one got', () => {
    const { state } = room.when('extendTimer', { minutes: 5 }).when('goToStep', { stepId: 'moves' });
    expect(state.stage.run.programme).toEqual({ stepId: 'moves', startedAt: now, extraMinutes: 0 });
  });

  it('starts the same step once more', () => {
    const { state } = room.when('goToStep', { stepId: 'welcome' }, { at: now + 60_000 });
    expect(state.stage.run.programme.startedAt).toBe(now + 60_000);
  });

  it('lets the screen follow the step again', () => {
    const { state } = room.when('showScene', { scene: 'pause' }).when('goToStep', { stepId: 'moves' });
    expect(state.stage.run.scene).toBeNull();
  });

  it('is refused for a step that the programme does not have', () => {
    room.when('goToStep', { stepId: 'lunch' }).thenRejected('reject.unknownStep');
  });

  it('stays quiet about everything else: moves, ideas and ballots are as they were', () => {
    const before = given(workshop('moves')).when('moveMoney', {
      from: 'schools',
      to: 'savings',
      profile: { kind: 'once', year: 2028, amount: 5 },
    });
    const { stage, backstage, own, vault } = before.when('goToStep', { stepId: 'ideas' }).state;
    expect(stage.run.board).toBe(before.state.stage.run.board);
    expect({ backstage, own, vault }).toEqual({ ...before.state, stage: undefined });
  });
});
