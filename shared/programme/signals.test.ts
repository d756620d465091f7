import { expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';
import { signalReading } from './signals.ts';

const room = given(workshop('moves')).when('dealSeats', { tables: 2, seed: 1 }).when('joinAsTablet', { tableId: 't1' });
const tablet = Object.keys(room.state.stage.tablets)[0] ?? '';
const signalled = room
  .when('signalReady', {}, { as: 'anna' })
  .when('signalReady', {}, { as: tablet })
  .when('wishMoreTime', {}, { as: 'bo' }).state;

it('counts people and tablets that are here, and no one else', () => {
  const all = ['anna', 'bo', 'cara', tablet];
  expect(signalReading(signalled, all)).toEqual({ present: 4, ready: 2, moreTime: 1 });
  expect(signalReading(signalled, ['bo', 'cara'])).toEqual({ present: 2, ready: 0, moreTime: 1 });
  expect(signalReading(signalled, [])).toEqual({ present: 0, ready: 0, moreTime: 0 });
});

it('counts nobody who is not of the room', () => {
  expect(signalReading(signalled, ['constructor', 'screen'])).toEqual({ present: 0, ready: 0, moreTime: 0 });
});
