import { describe, expect, it } from 'vitest';
import { sceneNow } from '../programme/programme.ts';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));

describe('showScene', () => {
  it('chooses what the screen shows', () => {
    const chosen = room.when('showScene', { scene: 'ideas' });
    chosen.thenEvents([{ type: 'sceneChosen', scene: 'ideas' }]);
    expect(sceneNow(chosen.state.stage.run)).toBe('ideas');
  });

  it('lets the screen follow the step again', () => {
    const followed = room.when('showScene', { scene: 'ideas' }).when('showScene', { scene: null });
    followed.thenEvents([{ type: 'sceneChosen', scene: null }]);
    expect(sceneNow(followed.state.stage.run)).toBe('budget');
  });

  it('gives the second screen a scene of its own, which stays through the steps', () => {
    const { run } = room.state.stage;
    expect(sceneNow(run, 2)).toBe(sceneNow(run));
    const chosen = room.when('showScene', { scene: 'join', screen: 2 });
    chosen.thenEvents([{ type: 'sceneChosen', scene: 'join', screen: 2 }]);
    const on = chosen.when('goToStep', { stepId: 'ideas' }).state.stage.run;
    expect([sceneNow(on), sceneNow(on, 2)]).toEqual(['ideas', 'join']);
    const followed = chosen.when('showScene', { scene: null, screen: 2 });
    expect(sceneNow(followed.state.stage.run, 2)).toBe('budget');
    room.when('showScene', { scene: null, screen: 2 }).thenNothing();
    chosen.when('showScene', { scene: 'join', screen: 2 }).thenNothing();
  });

  it('is refused for a scene there is not', () => {
    room.whenSent('showScene', { scene: 'fireworks' }).thenRejected('input.invalid');
    room.whenSent('showScene', {}).thenRejected('input.invalid');
    room.whenSent('showScene', { scene: 'ideas', screen: 3 }).thenRejected('input.invalid');
  });

  it('stays quiet when the screen shows it already', () => {
    room.when('showScene', { scene: null }).thenNothing();
    room.when('showScene', { scene: 'ideas' }).when('showScene', { scene: 'ideas' }).thenNothing();
  });
});
