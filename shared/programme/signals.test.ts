import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyOwn, type State } from '../state.ts';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';
import { readyTables, signalReading } from './signals.ts';

/** Anna and Cara at table 1, Bo at table 2, and a tablet on each. */
const room = given(workshop('moves'))
  .when('dealSeats', { tables: 2, seed: 1 })
  .when('seatPerson', { participantId: 'anna', tableId: 't1' })
  .when('seatPerson', { participantId: 'bo', tableId: 't2' })
  .when('seatPerson', { participantId: 'cara', tableId: 't1' })
  .when('joinAsTablet', { tableId: 't1' })
  .when('joinAsTablet', { tableId: 't2' });
const [one = '', two = ''] = Object.keys(room.state.stage.tablets);
const people = ['anna', 'bo', 'cara'];
const all = [...people, one, two];

it('counts people that are here, and no one else', () => {
  const { state } = room.when('signalReady', {}, { as: 'anna' }).when('wishMoreTime', {}, { as: 'bo' });
  expect(signalReading(state, people)).toEqual({ present: 3, ready: 1, moreTime: 1 });
  expect(signalReading(state, ['bo', 'cara'])).toEqual({ present: 2, ready: 0, moreTime: 1 });
  expect(signalReading(state, [])).toEqual({ present: 0, ready: 0, moreTime: 0 });
});

it('counts nobody who is not of the room', () => {
  const strangers = ['constructor', 'screen', '__proto__'];
  expect(signalReading(room.state, strangers)).toEqual({ present: 0, ready: 0, moreTime: 0 });
  expect(readyTables(room.state, strangers)).toBeUndefined();
});

describe('the tablet of a table', () => {
  const ready = room.when('signalReady', {}, { as: one });

  it('speaks for those who sit there, so that all can be ready', () => {
    expect(signalReading(ready.state, all)).toEqual({ present: 5, ready: 3, moreTime: 0 });
    const both = ready.when('signalReady', {}, { as: two }).state;
    expect(signalReading(both, all)).toEqual({ present: 5, ready: 5, moreTime: 0 });
    const wish = ready.when('wishMoreTime', {}, { as: two }).state;
    expect(signalReading(wish, all)).toEqual({ present: 5, ready: 3, moreTime: 2 });
  });

  it('does not speak for who has said something themselves', () => {
    const { state } = ready.when('wishMoreTime', {}, { as: 'cara' });
    expect(signalReading(state, all)).toEqual({ present: 5, ready: 2, moreTime: 1 });
  });

  it('says nothing while it is away', () => {
    expect(signalReading(ready.state, [...people, two])).toEqual({ present: 4, ready: 0, moreTime: 0 });
  });

  it('makes its table one of those that the desk is told of', () => {
    expect(readyTables(room.state, people)).toBeUndefined();
    expect(readyTables(room.state, all)).toEqual({ ready: [], of: 2 });
    expect(readyTables(ready.state, [...people, two])).toEqual({ ready: [], of: 1 });
    const both = ready.when('signalReady', {}, { as: two }).state;
    expect(readyTables(both, [two, one])).toEqual({ ready: [1, 2], of: 2 });
  });

  it('is not alone on a table with two, where a wish for more time is heard first', () => {
    const more = ready.when('joinAsTablet', { tableId: 't1' });
    const third = Object.keys(more.state.stage.tablets).find((id) => id !== one && id !== two) ?? '';
    expect(readyTables(more.state, [one, third])).toEqual({ ready: [1], of: 1 });
    const wish = more.when('wishMoreTime', {}, { as: third }).state;
    expect(readyTables(wish, [third, one])).toEqual({ ready: [], of: 1 });
    expect(readyTables(wish, [one, third])).toEqual({ ready: [], of: 1 });
  });
});

it('never counts more than are here, and everyone once all tablets are ready and nobody says otherwise', () => {
  const signal = fc.constantFrom('ready', 'moreTime', undefined);
  fc.assert(
    fc.property(fc.subarray(all), fc.array(signal, { minLength: 5, maxLength: 5 }), (here, signals) => {
      const own: State['own'] = Object.fromEntries(
        all.map((id, index) => [id, { ...unsaid(id), ...(signals[index] ? { signal: signals[index] } : {}) }]),
      );
      const told = { stage: room.state.stage, own };
      const { present, ready, moreTime } = signalReading(told, here);
      const tables = readyTables(told, here) ?? { ready: [], of: 0 };
      expect(present).toBe(here.length);
      expect(ready + moreTime).toBeLessThanOrEqual(present);
      const isOtherwise = here.some((id) => own[id]?.signal === 'moreTime');
      if (tables.of === 2 && tables.ready.length === 2 && !isOtherwise) expect(ready).toBe(present);
    }),
  );
});

function unsaid(id: string) {
  return { ...emptyOwn(), ...room.state.own[id] };
}
