import { describe, expect, it } from 'vitest';
import { activeStatus } from '../budget/outcomes.ts';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));

describe('setActiveOutcome', () => {
  it('holds the room against another outcome', () => {
    const set = room.when('setActiveOutcome', { outcomeId: 'strict' });
    set.thenEvents([{ type: 'activeOutcomeSet', outcomeId: 'strict' }]);
    expect(activeStatus(set.state.stage.run)?.targets[0]?.missing).toEqual([150, 160, 170, 180]);
  });

  it('goes back from the agreement to what it might have been', () => {
    room
      .when('enterAgreement', {
        figures: [
          { targetId: 'service', amounts: [1, 2, 3, 4] },
          { targetId: 'cash', amounts: [1, 2, 3, 4] },
        ],
      })
      .when('setActiveOutcome', { outcomeId: 'lenient' })
      .thenEvents([{ type: 'activeOutcomeSet', outcomeId: 'lenient' }]);
  });

  it('is refused for an outcome there is not, and for the agreement before it has landed', () => {
    room.when('setActiveOutcome', { outcomeId: 'dream' }).thenRejected('reject.unknownOutcome');
    room.when('setActiveOutcome', { outcomeId: 'agreement' }).thenRejected('reject.unknownOutcome');
  });

  it('stays quiet when that outcome counts already', () => {
    room.when('setActiveOutcome', { outcomeId: 'expected' }).thenNothing();
  });
});
