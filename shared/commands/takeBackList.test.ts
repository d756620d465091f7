import { describe, expect, it } from 'vitest';
import { latestList } from '../ideas/list/latestList.ts';
import { threeIdeas } from '../testing/threeIdeas.ts';

const listed = (...titles: string[]) => titles.map((title) => ({ title, text: '', areaId: null, amounts: null }));
const before = threeIdeas();
const room = before.when('importIdeas', { list: 'intranet', ideas: listed('Cykler', 'Busser'), reading: 'read1' });
const idsOf = ({ state: { stage, backstage } }: typeof room) =>
  latestList(stage.run, backstage.run).map(({ id }) => id);
const [cycles = '', buses = ''] = idsOf(room);
const asked = { ideaId: cycles };
const named = { titles: '“Cykler”' };
const cost = {
  amounts: { schools: [1, 1, 1, 1] },
  consequences: '',
  feasibility: 'easy' as const,
  reason: 'Prøvet før.',
};

describe('takeBackList', () => {
  it('takes the whole list off the wall, and leaves nothing of it', () => {
    const back = room.when('takeBackList', asked);
    back.thenEvents([{ type: 'listTakenBack', ideaIds: [cycles, buses] }]);
    expect(back.state).toEqual(before.state);
  });

  it('takes along what was read in by several commands, what was hidden and what was felt', () => {
    const more = room
      .when('importIdeas', { list: 'intranet', ideas: listed('Tog'), reading: 'read1' }, { at: 5 })
      .when('hideIdea', { ideaId: buses, reason: 'Dobbelt.' })
      .when('takeTemperature', { ideaId: cycles, feeling: 'worried' }, { as: 'bo' });
    expect(idsOf(more)).toHaveLength(3);
    const back = more.when('takeBackList', asked).state;
    expect(back.stage).toEqual(before.state.stage);
    expect(back.backstage).toEqual(before.state.backstage);
    expect(JSON.stringify(back)).not.toContain('worried');
  });

  it('takes one list at a time, the latest first', () => {
    const two = room.when('importIdeas', { list: 'intranet', ideas: listed('Tog'), reading: 'read2' });
    const [train = ''] = idsOf(two);
    two.when('takeBackList', asked).thenRejected('reject.listNotLatest');
    const one = two.when('takeBackList', { ideaId: train });
    expect(one.state).toEqual(room.state);
    expect(one.when('takeBackList', asked).state).toEqual(before.state);
  });

  it('is refused for an idea of no list, and for one that is not there', () => {
    room.when('takeBackList', { ideaId: 'i1' }).thenRejected('reject.listNotLatest');
    room.when('takeBackList', { ideaId: 'i99' }).thenRejected('reject.listNotLatest');
    before.when('takeBackList', { ideaId: 'i1' }).thenRejected('reject.listNotLatest');
  });

  it.each([
    ['merged', (play: typeof room) => play.when('mergeIdeas', { ideaId: 'i1', ideaIds: [cycles] })],
    ['merged into', (play: typeof room) => play.when('mergeIdeas', { ideaId: cycles, ideaIds: ['i1'] })],
    ['costed', (play: typeof room) => play.when('costIdea', { ideaId: cycles, ...cost }, { as: 'facilitator' })],
    ['parked', (play: typeof room) => play.when('parkIdea', { ideaId: cycles, reason: 'Ikke i år.' })],
    ['grouped', (play: typeof room) => play.when('groupIdeas', { ideaIds: [cycles], into: { title: 'Vej' } })],
    [
      'put on a ballot',
      (play: typeof room) =>
        play.when('createBallot', { question: 'Hvilken?', ideaIds: [cycles, 'i1'], withoutPrice: true }),
    ],
  ] as const)('is refused with the title of one that somebody has %s', (_, touch) => {
    touch(room).when('takeBackList', asked).thenRejected('reject.listTouched', named);
  });

  it('is refused once one has been asked about in a ballot', () => {
    const draft = room.when('createBallot', { question: 'Hvilken?', ideaIds: [cycles, 'i1'], withoutPrice: true });
    const [ballotId = ''] = Object.keys(draft.state.backstage.run.draftBallots);
    draft
      .when('goToStep', { stepId: 'ballots' })
      .when('openBallot', { ballotId, consents: ['fewVoters'] })
      .when('takeBackList', asked)
      .thenRejected('reject.listTouched', named);
  });

  it('names five that stand in the way, and counts the others', () => {
    const seven = before.when('importIdeas', { list: 'other', ideas: listed('A', 'B', 'C', 'D', 'E', 'F', 'G') });
    const ideaIds = idsOf(seven);
    seven
      .when('groupIdeas', { ideaIds, into: { title: 'Alt' } })
      .when('takeBackList', { ideaId: ideaIds[6] ?? '' })
      .thenRejected('reject.listTouchedMore', { titles: '“A”, “B”, “C”, “D”, “E”', more: 2 });
  });

  it('L6: tells lists of earlier logs apart by when they were read in', () => {
    const old = before
      .when('importIdeas', { list: 'intranet', ideas: listed('Cykler') }, { at: 1 })
      .when('importIdeas', { list: 'intranet', ideas: listed('Busser', 'Tog') }, { at: 2 });
    expect(idsOf(old)).toHaveLength(2);
  });
});
