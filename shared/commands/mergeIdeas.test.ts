import { describe, expect, it } from 'vitest';
import { costOfMerged } from '../ideas/cost.ts';
import { mergedOf, wallIdeas } from '../ideas/merged.ts';
import { must } from '../ids.ts';
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

describe('a merge after an idea has been costed, become a proposal or been parked', () => {
  const price = (play: typeof room, ideaId: string) => {
    const cost = { amounts: { schools: [-5, -5, -5, -5] }, consequences: 'Ingen.', reason: `Regnet på ${ideaId}.` };
    return play.when('costIdea', { ideaId, ...cost, feasibility: 'easy' }, { as: 'facilitator' });
  };
  const costed = price(room, 'i2');
  const into = (play: typeof room, id: string, ...ideaIds: string[]) =>
    play.when('mergeIdeas', { ideaId: id, ideaIds });
  const offered = ({ state: { stage } }: typeof room, id: string) =>
    costOfMerged(stage.run, must(stage.run.ideas[id]))?.id;

  it('copies no cost: it is offered to the one that stays, and counts first when it is said of that one', () => {
    const taken = into(costed, 'i1', 'i2', 'i3');
    expect(taken.state.stage.run.ideas['i1']).not.toHaveProperty('cost');
    expect(offered(taken, 'i1')).toBe('i2');
    taken
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i1'] })
      .thenRejected('reject.ideaNotCosted', { title: 'Fælles kantine' });
    expect(offered(price(taken, 'i1'), 'i1')).toBeUndefined();
  });

  it('offers no cost where there are two to choose from, and keeps the one of the idea that stays', () => {
    expect(offered(into(price(costed, 'i3'), 'i1', 'i2', 'i3'), 'i1')).toBeUndefined();
    const kept = into(costed, 'i2', 'i1');
    expect(kept.state.stage.run.ideas['i2']?.cost).toEqual(costed.state.stage.run.ideas['i2']?.cost);
  });

  it('gives the cost back whole when it is split', () => {
    const split = into(costed, 'i1', 'i2').when('splitIdea', { ideaIds: ['i2'] });
    expect(split.state.stage.run.ideas).toEqual(costed.state.stage.run.ideas);
  });

  it('is refused for a proposal that would not stay, and lets others be merged into it', () => {
    const made = costed.when('ideaToProposal', { ideaId: 'i2', track: 'nextYear' });
    into(made, 'i1', 'i3', 'i2').thenRejected('reject.mergeInCatalogue', { title: 'Et køkken til alle' });
    expect(standing(into(made, 'i2', 'i1'))).toEqual(['i2', 'i3']);
  });

  it('is refused where one is parked and another is not, and goes through where all are', () => {
    const parked = room.when('parkIdea', { ideaId: 'i2', reason: 'Ikke i år.' });
    const named = { title: 'Et køkken til alle' };
    into(parked, 'i1', 'i2').thenRejected('reject.mergeParked', named);
    into(parked, 'i2', 'i1').thenRejected('reject.mergeParked', named);
    const both = parked.when('parkIdea', { ideaId: 'i1', reason: 'Heller ikke.' });
    expect(standing(into(both, 'i1', 'i2'))).toEqual(['i1', 'i3']);
  });

  it('stays quiet about what stood in it before it was parked', () => {
    into(merged.when('parkIdea', { ideaId: 'i1', reason: 'Ikke i år.' }), 'i1', 'i2').thenNothing();
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
