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

  it('is refused for a scene there is not', () => {
    room.whenSent('showScene', { scene: 'fireworks' }).thenRejected('input.invalid');
    room.whenSent('showScene', {}).thenRejected('input.invalid');
  });

  it('stays quiet when the screen shows it already', () => {
    room.when('showScene', { scene: null }).thenNothing();
    room.when('showScene', { scene: 'ideas' }).when('showScene', { scene: 'ideas' }).thenNothing();
  });
});
