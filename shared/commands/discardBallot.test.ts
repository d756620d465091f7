import { describe, expect, it } from 'vitest';
import { opened, prepared } from '../testing/ballotRoom.ts';
import { three } from '../testing/workshop.ts';

describe('discardBallot', () => {
  it('throws away a prepared ballot', () => {
    const discarded = prepared(three).when('discardBallot', { ballotId: 'b3' });
    discarded.thenEvents([{ type: 'ballotDiscarded', id: 'b3' }]);
    expect(discarded.state.backstage.run.draftBallots).toEqual({});
  });

  it('B4: is refused once the ballot was opened, whatever became of it', () => {
    const open = opened(three);
    const closed = open.when('closeBallot', { ballotId: 'b3' });
    const revealed = closed.when('revealBallot', { ballotId: 'b3' });
    const voided = open.when('voidBallot', { ballotId: 'b3' });
    for (const room of [open, closed, revealed, voided]) {
      room.when('discardBallot', { ballotId: 'b3' }).thenRejected('reject.ballotOpened');
    }
  });

  it('stays quiet when there is no such ballot any more', () => {
    prepared(three).when('discardBallot', { ballotId: 'b3' }).when('discardBallot', { ballotId: 'b3' }).thenNothing();
  });
});
