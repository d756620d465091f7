import { describe, expect, it } from 'vitest';
import { wallIdeas } from '../ideas/merged.ts';
import { threeIdeas } from '../testing/threeIdeas.ts';

const room = threeIdeas();
const merged = room.when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2', 'i3'] });
const standing = ({ state }: typeof room) => wallIdeas(state.stage.run).map(({ id }) => id);

describe('splitIdea', () => {
  it('takes one idea out and leaves the others', () => {
    const split = merged.when('splitIdea', { ideaIds: ['i2'] });
    split.thenEvents([{ type: 'ideasSplit', ideaIds: ['i2'] }]);
    expect(standing(split)).toEqual(['i1', 'i2']);
  });

  it('undoes a merge exactly, groups and prepared ballots included', () => {
    const before = room
      .when('groupIdeas', { ideaIds: ['i2', 'i3'], into: { title: 'Mad' } })
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i3', 'i1'], withoutPrice: true });
    const after = before
      .when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2', 'i3'] })
      .when('splitIdea', { ideaIds: ['i2', 'i3'] });
    expect(after.state).toEqual(before.state);
  });

  it('brings an idea back with what it held itself', () => {
    const chain = room
      .when('mergeIdeas', { ideaId: 'i2', ideaIds: ['i3'] })
      .when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2'] });
    const split = chain.when('splitIdea', { ideaIds: ['i2'] });
    expect(standing(split)).toEqual(['i1', 'i2']);
    expect(split.state.stage.run.ideas['i3']?.mergedInto).toBe('i2');
  });

  it('is refused for an idea that is off the wall', () => {
    merged.when('splitIdea', { ideaIds: ['i2', 'i9'] }).thenRejected('reject.unknownIdea');
  });

  it('stays quiet when it stands by itself', () => {
    merged.when('splitIdea', { ideaIds: ['i1'] }).thenNothing();
    room.when('splitIdea', { ideaIds: ['i2'] }).thenNothing();
  });
});
