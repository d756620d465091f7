import { describe, expect, it } from 'vitest';
import { threeIdeas } from '../testing/threeIdeas.ts';

const room = threeIdeas();
const grouped = room.when('groupIdeas', { ideaIds: ['i1', 'i2'], into: { title: 'Mad' } });
const groupsOf = ({ state }: typeof room) =>
  Object.values(state.stage.run.ideaGroups ?? {}).map(({ title, ideaIds }) => [title.text, ideaIds]);

describe('groupIdeas', () => {
  it('makes a group of ideas under a title that lies beside the log', () => {
    grouped.thenEvents([{ type: 'ideasGrouped', ideaIds: ['i1', 'i2'], groupId: 'g4', title: 'w-group4' }]);
    expect(groupsOf(grouped)).toEqual([['Mad', ['i1', 'i2']]]);
    expect(grouped.words.get('w-group4')).toBe('Mad');
  });

  it('puts only those that are not there yet into a group', () => {
    const more = grouped.when('groupIdeas', { ideaIds: ['i3', 'i1', 'i3'], into: { groupId: 'g4' } });
    more.thenEvents([{ type: 'ideasGrouped', ideaIds: ['i3'], groupId: 'g4' }]);
    expect(groupsOf(more)).toEqual([['Mad', ['i1', 'i2', 'i3']]]);
  });

  it('keeps an idea in one group at most, and no group with nothing in it', () => {
    const second = grouped.when('groupIdeas', { ideaIds: ['i2', 'i3'], into: { title: 'Møder' } });
    expect(groupsOf(second)).toEqual([
      ['Mad', ['i1']],
      ['Møder', ['i2', 'i3']],
    ]);
    const all = second.when('groupIdeas', { ideaIds: ['i1'], into: { groupId: 'g5' } });
    expect(groupsOf(all)).toEqual([['Møder', ['i2', 'i3', 'i1']]]);
  });

  it('takes ideas out again', () => {
    const out = grouped.when('groupIdeas', { ideaIds: ['i1', 'i3'], into: null });
    out.thenEvents([{ type: 'ideasGrouped', ideaIds: ['i1'], groupId: null }]);
    expect(groupsOf(out)).toEqual([['Mad', ['i2']]]);
    expect(groupsOf(out.when('groupIdeas', { ideaIds: ['i2'], into: null }))).toEqual([]);
  });

  it('lets go of an idea that is hidden or withdrawn', () => {
    const hidden = grouped.when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' });
    expect(groupsOf(hidden)).toEqual([['Mad', ['i2']]]);
    expect(groupsOf(hidden.when('withdrawIdea', { ideaId: 'i2' }, { as: 'bo' }))).toEqual([]);
  });

  it('is refused for ideas that are off the wall, and for a group that is gone', () => {
    room.when('groupIdeas', { ideaIds: ['i1', 'i9'], into: { title: 'Mad' } }).thenRejected('reject.unknownIdea');
    room.when('groupIdeas', { ideaIds: ['i1'], into: { groupId: 'g4' } }).thenRejected('reject.unknownIdeaGroup');
    room.whenSent('groupIdeas', { ideaIds: ['i1'], into: { groupId: 'constructor' } }).thenRejected('input.invalid');
  });

  it('is refused for an idea that is merged, with the name of the one it stands in', () => {
    room
      .when('mergeIdeas', { ideaId: 'i2', ideaIds: ['i1'] })
      .when('groupIdeas', { ideaIds: ['i1'], into: { title: 'Mad' } })
      .thenRejected('reject.ideaMerged', { title: 'Et køkken til alle' });
  });

  it('is refused without a title and without ideas', () => {
    room.when('groupIdeas', { ideaIds: ['i1'], into: { title: ' ' } }).thenRejected('input.empty');
    room.when('groupIdeas', { ideaIds: [], into: null }).thenRejected('input.invalid');
  });

  it('stays quiet when all are where they are wished', () => {
    grouped.when('groupIdeas', { ideaIds: ['i2', 'i1'], into: { groupId: 'g4' } }).thenNothing();
    grouped.when('groupIdeas', { ideaIds: ['i3'], into: null }).thenNothing();
  });
});
