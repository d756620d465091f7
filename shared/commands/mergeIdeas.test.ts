import { describe, expect, it } from 'vitest';
import { mergedOf, wallIdeas } from '../ideas/merged.ts';
import { threeIdeas } from '../testing/threeIdeas.ts';

const room = threeIdeas();
const merged = room.when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2'] });
const standing = ({ state }: typeof room) => wallIdeas(state.stage.run).map(({ id }) => id);
const holding = ({ state }: typeof room, id: string) => mergedOf(state.stage.run, id).map((idea) => idea.id);
const edit = { title: 'Ny titel', text: '', areaId: null, amounts: null };

describe('mergeIdeas', () => {
  it('lets one stay, and the others stand in it with their whole text', () => {
    merged.thenEvents([{ type: 'ideasMerged', id: 'i1', ideaIds: ['i2'] }]);
    expect(standing(merged)).toEqual(['i1', 'i3']);
    expect(mergedOf(merged.state.stage.run, 'i1')).toMatchObject([
      { id: 'i2', title: { text: 'Et køkken til alle' }, text: { text: 'Fordi bo siger det.' } },
    ]);
  });

  it('A2: tells nobody who wrote them', () => {
    expect(JSON.stringify(merged.patches)).not.toMatch(/anna|bo"|cara/);
    expect(merged.state.own).toBe(room.state.own);
  });

  it('takes along what an idea holds already', () => {
    const all = merged.when('mergeIdeas', { ideaId: 'i3', ideaIds: ['i1'] });
    expect(standing(all)).toEqual(['i3']);
    expect(holding(all, 'i3')).toEqual(['i1', 'i2']);
    expect(holding(all, 'i1')).toEqual([]);
  });

  it('is refused for ideas that are off the wall, and with itself', () => {
    room.when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i9'] }).thenRejected('reject.unknownIdea');
    room.when('mergeIdeas', { ideaId: 'i9', ideaIds: ['i1'] }).thenRejected('reject.unknownIdea');
    room.when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2', 'i1'] }).thenRejected('reject.ideaItself');
  });

  it('is refused for an idea that stands in another one, which is named', () => {
    const named = { title: 'Fælles kantine' };
    merged.when('mergeIdeas', { ideaId: 'i3', ideaIds: ['i2'] }).thenRejected('reject.ideaMerged', named);
    merged.when('mergeIdeas', { ideaId: 'i2', ideaIds: ['i3'] }).thenRejected('reject.ideaMerged', named);
    const chain = merged.when('mergeIdeas', { ideaId: 'i3', ideaIds: ['i1'] });
    chain
      .when('groupIdeas', { ideaIds: ['i2'], into: null })
      .thenRejected('reject.ideaMerged', { title: 'Kortere møder' });
  });

  it('stays quiet when they stand in it already', () => {
    merged.when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2'] }).thenNothing();
  });
});

describe('an idea that is merged', () => {
  const named = { title: 'Fælles kantine' };

  it('cannot be rewritten by its author', () => {
    merged.when('editIdea', { ideaId: 'i2', ...edit }, { as: 'bo' }).thenRejected('reject.ideaMerged', named);
    expect(merged.when('editIdea', { ideaId: 'i1', ...edit }).decision).toMatchObject({ ok: true });
  });

  it('cannot be put on a ballot', () => {
    merged
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i3', 'i2'], withoutPrice: true })
      .thenRejected('reject.ideaMerged', named);
  });

  it('gives its place on a ballot that is being prepared to the one it stands in, which stands there once', () => {
    const { ballots } = room
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i2', 'i3', 'i1'], withoutPrice: true })
      .when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2'] })
      .when('goToStep', { stepId: 'ballots' })
      .when('openBallot', { ballotId: 'b4', consents: ['fewVoters'] }).state.stage.run;
    expect(ballots['b4']?.options.map(({ title }) => title.text)).toEqual(['Fælles kantine', 'Kortere møder']);
  });

  it('can be taken back by its author all the same', () => {
    const without = merged.when('withdrawIdea', { ideaId: 'i2' }, { as: 'bo' });
    expect(standing(without)).toEqual(['i1', 'i3']);
    expect(holding(without, 'i1')).toEqual([]);
  });

  it('can be hidden in one act, and comes back by itself', () => {
    const hidden = merged.when('hideIdea', { ideaId: 'i2', reason: 'Navngiver en borger.' });
    expect(holding(hidden, 'i1')).toEqual([]);
    expect(standing(hidden.when('showIdea', { ideaId: 'i2' }))).toEqual(['i1', 'i3', 'i2']);
  });
});

describe('an idea that others are merged into', () => {
  it('lets them stand by themselves again when it is hidden', () => {
    const hidden = merged.when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' });
    expect(standing(hidden)).toEqual(['i2', 'i3']);
    expect(standing(hidden.when('showIdea', { ideaId: 'i1' }))).toEqual(['i2', 'i3', 'i1']);
  });

  it('lets them stand by themselves again when it is withdrawn', () => {
    expect(standing(merged.when('withdrawIdea', { ideaId: 'i1' }))).toEqual(['i2', 'i3']);
  });
});
