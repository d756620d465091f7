import { describe, it } from 'vitest';
import { withCatalogue } from '../testing/catalogue.ts';
import { given } from '../testing/given.ts';
import { smallScenario, three, workshop } from '../testing/workshop.ts';

const room = given(workshop('moves', three, withCatalogue()));
const played = room.when('playShock', { shockId: 'overspend' });

describe('playShock', () => {
  it('plays a card of the scenario', () => {
    played.thenEvents([{ type: 'shockPlayed', shockId: 'overspend' }]);
  });

  it('is refused when the scenario has no such card', () => {
    room.when('playShock', { shockId: 'meteor' }).thenRejected('reject.unknownShock');
    given(workshop('moves', three, smallScenario()))
      .when('playShock', { shockId: 'overspend' })
      .thenRejected('reject.unknownShock');
  });

  it('stays quiet about a card that lies there already', () => {
    played.when('playShock', { shockId: 'overspend' }).thenNothing();
  });
});

describe('takeBackShock', () => {
  it('takes a played card back, so that it can be played again', () => {
    const back = played.when('takeBackShock', { shockId: 'overspend' });
    back.thenEvents([{ type: 'shockTakenBack', shockId: 'overspend' }]);
    back.when('playShock', { shockId: 'overspend' }).thenEvents([{ type: 'shockPlayed', shockId: 'overspend' }]);
  });

  it('is refused when the scenario has no such card', () => {
    played.when('takeBackShock', { shockId: 'meteor' }).thenRejected('reject.unknownShock');
  });

  it('stays quiet about a card that has not been played', () => {
    played.when('takeBackShock', { shockId: 'robots-help' }).thenNothing();
  });
});
