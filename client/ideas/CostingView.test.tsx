import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { threeIdeas } from '../../shared/testing/threeIdeas.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk, settle } from '../desk/testing/renderDesk.tsx';
import CostingView from './CostingView.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('lists ideas without a price first, and moves one down once it has been saved', async () => {
  const room = new FakeRoom(threeIdeas().state);
  await renderDesk(room, <CostingView />);
  expect(titles()).toEqual(['Fælles kantine', 'Et køkken til alle', 'Kortere møder']);
  expect(screen.getAllByText('Uden pris')).toHaveLength(3);
  await press('Sæt pris på "Fælles kantine"');
  write('Område 1', 'schools');
  write('2028', '-8');
  write('Begrundelse', 'Prøvet før.');
  await press('Gem prisen');
  expect(titles()).toEqual(['Et køkken til alle', 'Kortere møder', 'Fælles kantine']);
  expect(screen.getByText(/Prøvet før\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gem prisen' })).toBeNull();
});

it('keeps what was typed when it is refused, and says why', async () => {
  const room = new FakeRoom(threeIdeas().state);
  await renderDesk(room, <CostingView />);
  await press('Sæt pris på "Kortere møder"');
  write('Område 1', 'schools');
  write('Begrundelse', 'Prøvet før.');
  room.refuse = { key: 'reject.noCostingRight' };
  await press('Gem prisen');
  expect(screen.getByText(/Du kan ikke sætte pris på idéer/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Begrundelse').value).toBe('Prøvet før.');
  room.refuse = null;
  await press('Gem prisen');
  expect(room.state.stage.run.ideas['i3']?.cost?.reason.text).toBe('Prøvet før.');
  expect(screen.queryByText(/Du kan ikke sætte pris på idéer/)).toBeNull();
});

it('says so when there is nothing to cost', async () => {
  const state = threeIdeas().state;
  const empty = { ...state, stage: { ...state.stage, run: { ...state.stage.run, ideas: {} } } };
  await renderDesk(new FakeRoom(empty), <CostingView />);
  expect(screen.getByText('Der er ingen idéer at prissætte.')).toBeTruthy();
});
