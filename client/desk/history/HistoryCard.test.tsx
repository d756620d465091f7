import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { three, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { HistoryCard } from './HistoryCard.tsx';

afterEach(cleanup);

let room: FakeRoom;
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const slider = () => screen.getByRole<HTMLInputElement>('slider');
const board = () => room.state.stage.run.board;

beforeEach(async () => {
  room = new FakeRoom(workshop('moves', three, withCatalogue()));
  const profile = { kind: 'once', year: 2028, amount: 40 } as const;
  room.do('moveMoney', { from: 'schools', to: 'savings', profile }, 'anna');
  room.do('adoptProposal', { proposalId: 'sickness' }, 'bo');
  await renderDesk(room, <HistoryCard />);
});

it('tells who did what, newest first', () => {
  const lines = within(screen.getByRole('region', { name: 'Ændringer, de nyeste først' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    '2Valgte "Forslag sickness"Navn på bo (Leder) · lige nu',
    '1Flyttede 40.000 kr. i 2028: fra Skoler til RåderumNavn på anna (Politiker) · lige nu',
  ]);
});

it('shows the board as it was, marked as only to look at, and steps forward again', async () => {
  expect(screen.getByText('Sparetrappen, 1 trin')).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Sygedagpenge' })).toBeTruthy();
  await press('Et skridt tilbage');
  expect(screen.getByText('Kun til at se: Efter ændring 1. Ingen andre ser det.')).toBeTruthy();
  expect(screen.queryByRole('rowheader', { name: 'Sygedagpenge' })).toBeNull();
  expect(screen.getByRole('rowheader', { name: 'Skoler' })).toBeTruthy();
  expect(screen.getByText('Sparetrappen har ingen trin.')).toBeTruthy();
  fireEvent.change(slider(), { target: { value: '0' } });
  expect(screen.getByText('Budgettet er, som det var i scenariet.')).toBeTruthy();
  await press('Et skridt frem');
  await press('Et skridt frem');
  expect(screen.queryByText(/Kun til at se/)).toBeNull();
  expect(room.asked).toEqual([]);
});

it('stays where one looks when something is done meanwhile', async () => {
  await press('Et skridt tilbage');
  room.do('adoptProposal', { proposalId: 'merge' }, 'cara');
  await settle();
  expect(screen.getByText(/Efter ændring 1\..*Der er kommet 1 ændring til siden\./)).toBeTruthy();
  expect(slider().value).toBe('1');
  await press('Vis nu igen');
  expect(slider().value).toBe('3');
});

it('gives a point a name, goes to it, and removes it', async () => {
  await press('Et skridt tilbage');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Før frokost' } });
  await press('Gem navnet');
  expect(board().snapshots).toMatchObject([{ name: { text: 'Før frokost' }, changes: 1, by: 'facilitator' }]);
  await press('Vis nu igen');
  await press('Før frokost');
  expect(slider().getAttribute('aria-valuetext')).toBe('Før frokost');
  await press('Fjern navnet Før frokost');
  expect(board().snapshots).toEqual([]);
});

it('restores after saying what happens, and tells of it as a change', async () => {
  await press('Et skridt tilbage');
  await press('Før budgettet tilbage hertil …');
  expect(screen.getByText(/Den sidste ændring gælder så ikke længere/)).toBeTruthy();
  await press('Før budgettet tilbage');
  expect(room.asked.at(-1)).toEqual({ name: 'restoreBoard', input: { boardId: 'plenary', changes: 1 } });
  expect(board().package).toEqual([]);
  expect(screen.getByText('Førte budgettet tilbage til: Efter ændring 1')).toBeTruthy();
  expect(slider().value).toBe('3');
});
