import { describe, expect, it } from 'vitest';
import { threeIdeas } from '../testing/threeIdeas.ts';

const grouped = threeIdeas().when('groupIdeas', { ideaIds: ['i1', 'i2'], into: { title: 'Mad' } });

describe('renameIdeaGroup', () => {
  it('gives a group another title and leaves its ideas', () => {
    const renamed = grouped.when('renameIdeaGroup', { groupId: 'g4', title: 'Mad og køkken' });
    renamed.thenEvents([{ type: 'ideaGroupRenamed', id: 'g4', title: 'w-group5' }]);
    const title = { id: 'w-group5', text: 'Mad og køkken' };
    expect(renamed.state.stage.run.ideaGroups).toEqual({ g4: { id: 'g4', title, ideaIds: ['i1', 'i2'] } });
  });

  it('is refused for a group that is gone, and without a title', () => {
    grouped.when('renameIdeaGroup', { groupId: 'g9', title: 'Mad' }).thenRejected('reject.unknownIdeaGroup');
    threeIdeas().when('renameIdeaGroup', { groupId: 'g4', title: 'Mad' }).thenRejected('reject.unknownIdeaGroup');
    grouped.when('renameIdeaGroup', { groupId: 'g4', title: '' }).thenRejected('input.empty');
  });

  it('stays quiet when it has that title', () => {
    grouped.when('renameIdeaGroup', { groupId: 'g4', title: ' Mad ' }).thenNothing();
  });
});
