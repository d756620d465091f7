import { describe, expect, it } from 'vitest';
import { opened, prepared, voted } from '../testing/ballotRoom.ts';
import { peopleOf } from '../testing/workshop.ts';

const five = peopleOf({ politician: 3, manager: 2 });
const room = opened(five);
const as = 'politician-1';
const both = { ballotId: 'b3', options: ['o1', 'o2'] };
const countsOf = (play: typeof room) =>
  play.when('closeBallot', { ballotId: 'b3' }).state.vault.run.results['b3']?.approvals.map(({ count }) => count);

describe('castVote', () => {
  it('puts the approved options into the urn', () => {
    room.when('castVote', both, { as }).thenVote({ ballotId: 'b3', vote: { options: ['o1', 'o2'] } });
  });

  it('takes a blank vote', () => {
    const blank = { ballotId: 'b3', options: [] };
    room.when('castVote', blank, { as }).thenVote({ ballotId: 'b3', vote: { options: [] } });
  });

  it('B3: one person has one vote, and the last one given counts', () => {
    expect(countsOf(voted(room, { 'politician-1': ['o1', 'o2'], 'manager-1': ['o1'] }))).toEqual([2, 1]);
    const changed = voted(voted(room, { 'politician-1': ['o1'] }), { 'politician-1': ['o2'] });
    expect(countsOf(changed)).toEqual([0, 1]);
  });

  it('B3: is refused for who came after the ballot was opened', () => {
    room
      .when('joinWorkshop', { name: 'Ditte', group: 'employee' })
      .when('castVote', both, { as: 'p6' })
      .thenRejected('reject.notOnRoll');
  });

  it('B3: is refused for who was away when it was opened, and for who never joined', () => {
    const present = ['politician-1', 'politician-2'];
    prepared(five)
      .when('openBallot', { ballotId: 'b3', consents: ['fewVoters'] }, { present })
      .when('castVote', both, { as: 'manager-1' })
      .thenRejected('reject.notOnRoll');
    room.when('castVote', both, { as: 'stranger' }).thenRejected('reject.notOnRoll');
  });

  it('is refused for a ballot there is not, or one that is only prepared', () => {
    room.when('castVote', { ...both, ballotId: 'b9' }, { as }).thenRejected('reject.unknownBallot');
    prepared(five).when('castVote', both, { as }).thenRejected('reject.unknownBallot');
  });

  it('B4: is refused once the ballot is closed, shown or void', () => {
    const closed = room.when('closeBallot', { ballotId: 'b3' });
    const revealed = closed.when('revealBallot', { ballotId: 'b3' });
    const voided = room.when('voidBallot', { ballotId: 'b3' });
    for (const after of [closed, revealed, voided]) {
      after.when('castVote', both, { as }).thenRejected('reject.ballotClosed');
    }
  });

  it('is refused in a step without ballots, though the ballot is open', () => {
    room.when('goToStep', { stepId: 'break' }).when('castVote', both, { as }).thenRejected('reject.ballotsClosed');
  });

  it('is refused for options that the ballot does not have, or has once only', () => {
    room.when('castVote', { ...both, options: ['o3'] }, { as }).thenRejected('reject.unknownOption');
    room.when('castVote', { ...both, options: ['o1', 'o1'] }, { as }).thenRejected('reject.unknownOption');
    room.when('castVote', { ...both, options: ['i1'] }, { as }).thenRejected('reject.unknownOption');
  });

  it('B1: stays quiet: no event, no word, no change of state, whatever is voted', () => {
    for (const options of [[], ['o1'], ['o2', 'o1']]) {
      const after = room.when('castVote', { ballotId: 'b3', options }, { as });
      after.thenVote({ ballotId: 'b3', vote: { options } });
      expect(after.entries).toEqual(room.entries);
      expect(after.patches).toEqual([]);
    }
  });
});
