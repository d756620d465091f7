import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));
const ready = room.when('signalReady', {}, { as: 'anna' });
const slow = room.when('wishMoreTime', {}, { as: 'anna' });

describe('signalReady', () => {
  it('is known to oneself, and to nobody else by name', () => {
    ready.thenEvents([{ type: 'readySignalled', by: 'anna' }]);
    expect(ready.state.own['anna']?.signal).toBe('ready');
    expect(ready.state.stage).toBe(room.state.stage);
    expect(ready.state.backstage).toBe(room.state.backstage);
  });

  it('takes the place of a wish for more time', () => {
    expect(slow.when('signalReady', {}, { as: 'anna' }).state.own['anna']?.signal).toBe('ready');
  });

  it('happens once', () => {
    ready.when('signalReady', {}, { as: 'anna' }).thenNothing();
  });

  it('holds until the step changes or begins afresh', () => {
    expect(ready.when('goToStep', { stepId: 'ideas' }).state.own['anna']).not.toHaveProperty('signal');
    expect(ready.when('goToStep', { stepId: 'moves' }).state.own['anna']).not.toHaveProperty('signal');
    expect(ready.when('extendTimer', { minutes: 5 }).state.own['anna']?.signal).toBe('ready');
  });

  it('is refused to the desk', () => {
    room.when('signalReady', {}, { as: 'facilitator' }).thenRejected('reject.notAllowed');
  });
});

describe('wishMoreTime', () => {
  it('is a wish, which changes no timer', () => {
    slow.thenEvents([{ type: 'moreTimeWished', by: 'anna' }]);
    expect(slow.state.stage.run.programme).toBe(room.state.stage.run.programme);
  });

  it('takes the place of being ready', () => {
    expect(ready.when('wishMoreTime', {}, { as: 'anna' }).state.own['anna']?.signal).toBe('moreTime');
  });

  it('is met when the step gets more minutes, and over when it changes', () => {
    expect(slow.when('extendTimer', { minutes: 5 }).state.own['anna']).not.toHaveProperty('signal');
    expect(slow.when('goToStep', { stepId: 'ideas' }).state.own['anna']).not.toHaveProperty('signal');
  });

  it('happens once', () => {
    slow.when('wishMoreTime', {}, { as: 'anna' }).thenNothing();
  });

  it('is refused to the desk', () => {
    room.when('wishMoreTime', {}, { as: 'facilitator' }).thenRejected('reject.notAllowed');
  });
});

describe('takeBackReady', () => {
  it.each([ready, slow])('leaves one as if one had signalled nothing', (play) => {
    const back = play.when('takeBackReady', {}, { as: 'anna' });
    expect(back.state.own['anna']).not.toHaveProperty('signal');
  });

  it('stays quiet where there is nothing to take back', () => {
    ready.when('takeBackReady', {}, { as: 'bo' }).thenNothing();
  });

  it('is refused to the desk', () => {
    ready.when('takeBackReady', {}, { as: 'facilitator' }).thenRejected('reject.notAllowed');
  });
});
