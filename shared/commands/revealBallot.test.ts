import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { opened, prepared, voted } from '../testing/ballotRoom.ts';
import { peopleOf } from '../testing/workshop.ts';

const ballot = { ballotId: 'b3' };
const five = peopleOf({ politician: 5 });
const room = voted(opened(five), { 'politician-1': ['o1'], 'politician-2': ['o1', 'o2'], 'politician-3': [] });
const closed = room.when('closeBallot', ballot);

describe('revealBallot', () => {
  it('shows the room the result of a closed ballot', () => {
    closed.when('revealBallot', ballot).thenEvents([{ type: 'ballotRevealed', id: 'b3' }]);
  });

  it('moves the result from the vault to the stage as it was counted, and keeps no second copy', () => {
    const { stage, vault } = closed.when('revealBallot', ballot).state;
    const result = must(closed.state.vault.run.results['b3']);
    expect(result).toMatchObject({ cast: 3, blank: 1 });
    expect(stage.run.ballots['b3']).toEqual({
      ...closed.state.stage.run.ballots['b3'],
      stage: 'revealed',
      cast: 3,
      result,
    });
    expect(vault.run.results).toEqual({});
  });

  it('B1: is refused while the ballot is open, and for one that is void', () => {
    room.when('revealBallot', ballot).thenRejected('reject.ballotNotClosed');
    room.when('voidBallot', ballot).when('revealBallot', ballot).thenRejected('reject.ballotNotClosed');
  });

  it('is refused for a ballot there is not, or one that is only prepared', () => {
    closed.when('revealBallot', { ballotId: 'b9' }).thenRejected('reject.unknownBallot');
    prepared(five).when('revealBallot', ballot).thenRejected('reject.unknownBallot');
  });

  it('stays quiet when the result is shown already', () => {
    closed.when('revealBallot', ballot).when('revealBallot', ballot).thenNothing();
  });
});
