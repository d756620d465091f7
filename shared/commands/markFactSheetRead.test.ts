import { describe, expect, it } from 'vitest';
import { factReading } from '../facts/factReading.ts';
import { twoFactSheets } from '../testing/factSheets.ts';
import { given } from '../testing/given.ts';
import { smallScenario, three, workshop } from '../testing/workshop.ts';

const room = given(workshop('welcome', three, smallScenario({ factSheets: twoFactSheets })));
const read = room.when('markFactSheetRead', { factSheetId: 'older' });

describe('marking a fact sheet as read', () => {
  it('happens at any step, and each knows their own', () => {
    read.thenEvents([{ type: 'factSheetRead', factSheetId: 'older', by: 'anna' }]);
    expect(read.state.own['anna']?.factSheetsRead).toEqual({ older: true });
    expect(read.state.own['bo']).toBeUndefined();
  });

  it('A2: touches nothing that anyone else is sent', () => {
    expect(read.state.stage).toBe(room.state.stage);
    expect(read.state.backstage).toBe(room.state.backstage);
  });

  it('stays quiet when one has read it already', () => {
    read.when('markFactSheetRead', { factSheetId: 'older' }).thenNothing();
  });

  it('is refused for a sheet that is not there', () => {
    room.when('markFactSheetRead', { factSheetId: 'roads' }).thenRejected('reject.unknownFactSheet');
    room.whenSent('markFactSheetRead', { factSheetId: '__proto__' }).thenRejected('input.invalid');
  });
});

describe('how many have read', () => {
  const seated = read
    .when('dealSeats', { tables: 2, seed: 1 })
    .when('seatPerson', { participantId: 'anna', tableId: 't1' })
    .when('seatPerson', { participantId: 'bo', tableId: 't1' })
    .when('seatPerson', { participantId: 'cara', tableId: 't2' })
    .when('markFactSheetRead', { factSheetId: 'pupils' })
    .when('markFactSheetRead', { factSheetId: 'pupils' }, { as: 'cara' });

  it('counts those present who have read all sheets, each sheet, and each table; and names nobody', () => {
    const reading = factReading(seated.state, ['anna', 'bo', 'cara']);
    expect(reading).toEqual({
      present: 3,
      readAll: 1,
      sheets: { older: 1, pupils: 2 },
      tables: { t1: { present: 2, readAll: 1 }, t2: { present: 1, readAll: 0 } },
    });
    expect(JSON.stringify(reading)).not.toContain('anna');
  });

  it('takes what a table’s tablet shows as read by all who sit there, and the tablet as nobody', () => {
    const shown = seated.when('joinAsTablet', { tableId: 't1' });
    const [tablet = ''] = Object.keys(shown.state.stage.tablets);
    const { state } = shown
      .when('markFactSheetRead', { factSheetId: 'older' }, { as: tablet })
      .when('markFactSheetRead', { factSheetId: 'pupils' }, { as: tablet });
    expect(factReading(state, ['anna', 'bo', 'cara', tablet])).toMatchObject({
      present: 3,
      readAll: 2,
      tables: { t1: { present: 2, readAll: 2 }, t2: { present: 1, readAll: 0 } },
    });
  });

  it('leaves out those who have gone', () => {
    expect(factReading(seated.state, ['bo', 'cara'])).toMatchObject({ present: 2, readAll: 0, sheets: { older: 0 } });
  });

  it('is nothing to tell where there are no sheets, and begins anew with a new run', () => {
    expect(factReading(workshop('welcome'), ['anna'])).toBeUndefined();
    const scenarios = { small: smallScenario({ factSheets: twoFactSheets }) };
    const again = seated.when('startRun', { scenarioId: 'small' }, { as: 'facilitator', confirmed: true, scenarios });
    expect(factReading(again.state, ['anna', 'cara'])).toMatchObject({ readAll: 0, sheets: { older: 0, pupils: 0 } });
  });
});
