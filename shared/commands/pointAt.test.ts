import { describe, expect, it } from 'vitest';
import { pointedAt } from '../programme/pointer.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';

const room = given(workshop('moves', three, withCatalogue()));
const area = { kind: 'area', id: 'schools' } as const;
const pointing = room.when('pointAt', { at: area });
const idea = { title: 'Kantine', text: '', areaId: null, amounts: null };

describe('pointAt', () => {
  it('points at a row until it points at another, or at none', () => {
    pointing.thenEvents([{ type: 'pointedAt', at: area }]);
    expect(pointedAt(pointing.state.stage.run, 'area')).toBe('schools');
    expect(pointedAt(pointing.state.stage.run, 'proposal')).toBeUndefined();
    const moved = pointing.when('pointAt', { at: { kind: 'proposal', id: 'merge' } });
    expect(pointedAt(moved.state.stage.run, 'proposal')).toBe('merge');
    moved.when('pointAt', { at: null }).thenEvents([{ type: 'pointedAt', at: null }]);
    expect(moved.when('pointAt', { at: null }).state.stage.run.pointer).toBeUndefined();
  });

  it.each([
    ['area', 'reject.unknownArea'],
    ['proposal', 'reject.unknownProposal'],
    ['idea', 'reject.unknownIdea'],
    ['option', 'reject.unknownOption'],
  ] as const)('is refused for an unknown %s', (kind, key) => {
    room.when('pointAt', { at: { kind, id: 'nothing' } }).thenRejected(key);
  });

  it('says the same of an idea that is hidden as of one there never was', () => {
    const wall = given(workshop('ideas')).when('submitIdea', idea, { as: 'anna' });
    const [id = ''] = Object.keys(wall.state.stage.run.ideas);
    expect(pointedAt(wall.when('pointAt', { at: { kind: 'idea', id } }).state.stage.run, 'idea')).toBe(id);
    wall
      .when('hideIdea', { ideaId: id, reason: 'Et navn.' })
      .when('pointAt', { at: { kind: 'idea', id } })
      .thenRejected('reject.unknownIdea');
  });

  it('goes with the scene on either screen, and with the step', () => {
    for (const after of [
      pointing.when('showScene', { scene: 'ideas' }),
      pointing.when('showScene', { scene: 'ideas', screen: 2 }),
      pointing.when('goToStep', { stepId: 'moves' }),
    ]) {
      expect(after.state.stage.run.pointer).toBeUndefined();
    }
  });

  it('follows an idea into the one it is merged with', () => {
    const wall = given(workshop('ideas'))
      .when('submitIdea', idea, { as: 'anna' })
      .when('submitIdea', idea, { as: 'bo' });
    const [first = '', second = ''] = Object.keys(wall.state.stage.run.ideas);
    const merged = wall
      .when('pointAt', { at: { kind: 'idea', id: second } })
      .when('mergeIdeas', { ideaId: first, ideaIds: [second] });
    expect(pointedAt(merged.state.stage.run, 'idea')).toBe(first);
  });

  it('stays quiet when it points there already, or nowhere', () => {
    pointing.when('pointAt', { at: area }).thenNothing();
    room.when('pointAt', { at: null }).thenNothing();
  });
});
