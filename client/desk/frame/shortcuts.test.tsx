import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { workshop } from '../../../shared/testing/workshop.ts';
import { Desk } from '../Desk.tsx';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';

let room: FakeRoom;

const press = async (key: string, on: Element = document.body, held = {}) => {
  fireEvent.keyDown(on, { key, ...held });
  await settle();
};
const stepId = () => room.state.stage.run.programme.stepId;

beforeEach(async () => {
  room = new FakeRoom(workshop('moves'));
  await renderDesk(room, <Desk code="GHJKMN" onLogout={() => undefined} />);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('single keys go on, back, give time and choose what the screen shows', async () => {
  await press('n');
  expect(stepId()).toBe('ideas');
  await press('T');
  expect(stepId()).toBe('moves');
  await press('+');
  expect(room.state.stage.run.programme.extraMinutes).toBe(5);
  await press('p');
  expect(room.state.stage.run.scene).toBe('pause');
  await press('f');
  expect(room.state.stage.run.scene).toBeNull();
});

it('they do nothing while something is typed, with another key held, or behind a dialog', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Noter' }));
  await press('n', screen.getByRole('dialog').querySelector('textarea') ?? document.body);
  await press('n');
  fireEvent.click(screen.getByRole('button', { name: 'Luk' }));
  await settle();
  await press('n', document.body, { ctrlKey: true });
  expect(stepId()).toBe('moves');
});

it('they can be turned off, and are off the next time', async () => {
  await press('?');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Brug tasterne/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Luk' }));
  await settle();
  await press('n');
  cleanup();
  await renderDesk(room, <Desk code="GHJKMN" onLogout={() => undefined} />);
  await press('n');
  expect(stepId()).toBe('moves');
});
