import { describe, expect, it } from 'vitest';
import { opened, prepared, voted } from '../testing/ballotRoom.ts';
import { three } from '../testing/workshop.ts';

const ballot = { ballotId: 'b3' };
const room = voted(opened(three), { anna: ['o1'] });

describe('voidBallot', () => {
  it('B6: declares an open ballot void, openly and without a figure', () => {
    const voided = room.when('voidBallot', ballot);
    voided.thenEvents([{ type: 'ballotVoided', id: 'b3' }]);
    expect(voided.state.stage.run.ballots['b3']).toEqual({ ...room.state.stage.run.ballots['b3'], stage: 'void' });
    expect(voided.state.vault.run.results).toEqual({});
  });

  it('lets the ballot be held again, as a new one', () => {
    const { decision } = room
      .when('voidBallot', ballot)
      .when('createBallot', { question: 'Hvilke idéer går vi videre med?', ideaIds: ['i1'], withoutPrice: true })
      .when('openBallot', { ballotId: 'b7', consents: ['fewVoters'] });
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'ballotOpened', id: 'b7' }] });
  });

  it('is said aloud by the facilitator, with a reason, before or after the close', () => {
    const aloud = { ...ballot, reason: 'Der blev spurgt forkert.' };
    for (const before of [room, room.when('closeBallot', ballot)]) {
      const voided = before.when('voidBallot', aloud, { as: 'facilitator' });
      const id = `w-reason${before.entries.length + 1}`;
      voided.thenEvents([{ type: 'ballotVoided', id: 'b3', reason: id }]);
      expect(voided.state.stage.run.ballots['b3']).toMatchObject({ stage: 'void', reason: { id, text: aloud.reason } });
      expect(voided.state.vault.run.results).toEqual({});
    }
  });

  it('is refused without a reason, and once the result has been shown', () => {
    room.when('voidBallot', ballot, { as: 'facilitator' }).thenRejected('input.empty');
    room.when('voidBallot', { ballotId: 'b9' }, { as: 'facilitator' }).thenRejected('reject.unknownBallot');
    room
      .when('closeBallot', ballot)
      .when('revealBallot', ballot)
      .when('voidBallot', { ...ballot, reason: 'For sent.' }, { as: 'facilitator' })
      .thenRejected('reject.ballotShown');
  });

  it('A1: is refused for everyone but the server and the facilitator', () => {
    for (const as of ['anna', 'guest']) room.when('voidBallot', ballot, { as }).thenRejected('reject.notAllowed');
  });

  it('stays quiet when the ballot is not open: prepared, closed, void already or unknown', () => {
    prepared(three).when('voidBallot', ballot).thenNothing();
    room.when('closeBallot', ballot).when('voidBallot', ballot).thenNothing();
    room.when('voidBallot', ballot).when('voidBallot', ballot).thenNothing();
    const again = { ...ballot, reason: 'Igen.' };
    room.when('voidBallot', ballot).when('voidBallot', again, { as: 'facilitator' }).thenNothing();
    room.when('voidBallot', { ballotId: 'b9' }).thenNothing();
  });
});
