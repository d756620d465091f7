import { describe, expect, it } from 'vitest';
import { prepared } from '../testing/ballotRoom.ts';
import { three } from '../testing/workshop.ts';

const room = prepared(three);
const question = 'Hvad nu?';

describe('createBallot', () => {
  it('prepares a ballot from ideas on the wall, in the order that was chosen', () => {
    room
      .when('createBallot', { question, ideaIds: ['i2', 'i1'], withoutPrice: true })
      .thenEvents([
        { type: 'ballotDrafted', id: 'b5', question: 'w-question5', ideaIds: ['i2', 'i1'], withoutPrice: true },
      ]);
  });

  it('A2: shows it to the desk alone', () => {
    const { stage, backstage, own } = room.when('createBallot', {
      question,
      ideaIds: ['i1'],
      withoutPrice: true,
    }).state;
    const draft = { id: 'b5', question: { id: 'w-question5', text: question }, ideaIds: ['i1'], withoutPrice: true };
    expect(backstage.run.draftBallots['b5']).toEqual(draft);
    expect(JSON.stringify({ stage, own })).not.toContain('b5');
  });

  it('is refused when an idea is chosen twice', () => {
    room
      .when('createBallot', { question, ideaIds: ['i1', 'i1'], withoutPrice: true })
      .thenRejected('reject.sameIdeaTwice');
  });

  it('is refused for ideas that are not on the wall: unknown, hidden or withdrawn', () => {
    const asked = { question, ideaIds: ['i1', 'i2'] };
    room.when('createBallot', { question, ideaIds: ['i9'], withoutPrice: true }).thenRejected('reject.unknownIdea');
    room
      .when('hideIdea', { ideaId: 'i2', reason: 'Navngiver en borger.' })
      .when('createBallot', asked)
      .thenRejected('reject.unknownIdea');
    room.when('withdrawIdea', { ideaId: 'i1' }).when('createBallot', asked).thenRejected('reject.unknownIdea');
  });

  it('is refused without a question, and without ideas', () => {
    room.when('createBallot', { question: ' ', ideaIds: ['i1'], withoutPrice: true }).thenRejected('input.empty');
    room.when('createBallot', { question, ideaIds: [], withoutPrice: true }).thenRejected('input.invalid');
  });

  it('stays quiet towards the room: the stage does not change', () => {
    expect(room.when('createBallot', { question, ideaIds: ['i1'], withoutPrice: true }).state.stage).toBe(
      room.state.stage,
    );
  });
});
