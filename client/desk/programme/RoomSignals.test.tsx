import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { given } from '../../../shared/testing/given.ts';
import { workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { RoomSignals } from './RoomSignals.tsx';

afterEach(cleanup);

it('counts those present who are ready, and offers more time once somebody wishes it', async () => {
  const room = new FakeRoom(workshop('moves'), { present: ['anna', 'bo'] });
  room.do('signalReady', {}, 'anna');
  room.do('signalReady', {}, 'cara');
  await renderDesk(room, <RoomSignals />);
  expect(screen.getByText('1 af 2 er klar')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();

  room.do('wishMoreTime', {}, 'bo');
  await settle();
  expect(screen.getByText('1 af 2 ønsker mere tid')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '5 minutter mere' }));
  await settle();
  expect(room.state.stage.run.programme.extraMinutes).toBe(5);
  expect(screen.queryByText(/ønsker mere tid/)).toBeNull();
});

it('says which tables are ready, and counts those who sit there with them', async () => {
  const { state } = given(workshop('moves'))
    .when('dealSeats', { tables: 2, seed: 1 })
    .when('joinAsTablet', { tableId: 't1' })
    .when('joinAsTablet', { tableId: 't2' });
  const [one = '', two = ''] = Object.keys(state.stage.tablets);
  const room = new FakeRoom(state, { present: ['anna', 'bo', 'cara'] });
  await renderDesk(room, <RoomSignals />);
  expect(screen.queryByText(/Borde klar/)).toBeNull();
  room.circumstances.present = ['anna', 'bo', 'cara', one, two];
  room.tell();
  await settle();
  expect(screen.getByText('Borde klar: ingen (0 af 2)')).toBeTruthy();
  room.do('signalReady', {}, two);
  await settle();
  expect(screen.getByText('Borde klar: 2 (1 af 2)')).toBeTruthy();
  room.do('signalReady', {}, one);
  await settle();
  expect(screen.getByText('Borde klar: 1, 2 (2 af 2)')).toBeTruthy();
  expect(screen.getByText('Alle 5 er klar')).toBeTruthy();
});

it('says that all are ready, and nothing in an empty room', async () => {
  const room = new FakeRoom(workshop('moves'), { present: ['anna'] });
  room.do('signalReady', {}, 'anna');
  await renderDesk(room, <RoomSignals />);
  expect(screen.getByText('Alle 1 er klar')).toBeTruthy();
  cleanup();
  await renderDesk(new FakeRoom(workshop('moves'), { present: [] }), <RoomSignals />);
  expect(screen.queryByText(/er klar/)).toBeNull();
});
