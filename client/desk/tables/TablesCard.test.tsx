import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { must } from '../../../shared/ids.ts';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { smallScenario, three, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';

const { TablesCard } = await import('./TablesCard.tsx');

afterEach(cleanup);

const programme = smallScenario().programme.map((step) =>
  step.id === 'moves' ? { ...step, board: 'table' as const } : step,
);

/** Two tables that have worked: both have chosen the classes, and the first alone sickness. */
async function desk(): Promise<FakeRoom> {
  const state = workshop('moves', three, withCatalogue({ programme }));
  state.stage.tablets['p9'] = { tableId: 't2', number: 2 };
  const room = new FakeRoom(state, { present: ['anna', 'bo', 'p9'] });
  room.do('dealSeats', { tables: 2, seed: 1 });
  for (const tableId of ['t1', 't2'] as const) room.do('seatPerson', { participantId: 'bo', tableId });
  room.do('seatPerson', { participantId: 'anna', tableId: 't1' });
  room.do('seatPerson', { participantId: 'cara', tableId: 't1' });
  room.do('adoptProposal', { proposalId: 'classes' }, 'anna');
  room.do('adoptProposal', { proposalId: 'sickness' }, 'anna');
  room.do('adoptProposal', { proposalId: 'classes' }, 'p9');
  await renderDesk(room, <TablesCard />);
  return room;
}

const row = (name: string) => must(screen.getByRole('rowheader', { name }).closest('tr'));
const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

it('says per table who is there, what has been found in the year, and what is missing', async () => {
  await desk();
  expect(cells('Bord 1')).toEqual(['1 af 2', '0,1', '0,1', '0,1']);
  expect(cells('Bord 2')).toEqual(['1 af 1og bordets tablet', '0,1', '0,1', '0,1']);
  fireEvent.click(screen.getByRole('radio', { name: '2028' }));
  await settle();
  expect(cells('Bord 1').slice(1)).toEqual(['0,1', '0,1', '0,1']);
});

it('tells the number of the mix, and repeats a mix whose number is typed', async () => {
  const room = await desk();
  expect(screen.getByText('Blanding nr. 1')).toBeTruthy();
  const { seats } = room.state.backstage.run;
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Blanding nr.', hidden: true });
  const mixed = () => room.asked.filter(({ name }) => name === 'dealSeats').map(({ input }) => input);
  fireEvent.change(field, { target: { value: 'en' } });
  expect(screen.getByText('Skriv et helt tal, højst 1000000.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Bland på ny' }).disabled).toBe(true);
  fireEvent.change(field, { target: { value: ' 4.711 ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Bland på ny' }));
  await settle();
  expect(mixed()).toEqual([{ tables: 2, seed: 4711 }]);
  expect(screen.getByText('Blanding nr. 4711')).toBeTruthy();
  expect(field.value).toBe('');
  expect(Object.keys(room.state.backstage.run.seats)).toEqual(expect.arrayContaining(Object.keys(seats)));
});

it('carries one proposal that not all agree on, and then says where it came from', async () => {
  const room = await desk();
  fireEvent.click(screen.getByRole('button', { name: 'Før Forslag sickness til fælles, fra bord 1' }));
  await settle();
  expect(room.state.stage.run.board.package).toMatchObject([{ proposalId: 'sickness', from: ['t1'] }]);
  expect(cells('Forslag sickness').at(-1)).toBe('I fælles, fra bord 1');
});

it('says why the room’s board cannot take what is carried', async () => {
  const room = await desk();
  room.do('adoptProposal', { proposalId: 'digital' }, 'anna');
  await settle();
  fireEvent.click(screen.getByRole('button', { name: /^Før Forslag digital/ }));
  await settle();
  expect(screen.getByText(/kræver "Forslag classes"/)).toBeTruthy();
});

it('compares areas and distances too, one at a time', async () => {
  await desk();
  fireEvent.click(screen.getByRole('radio', { name: 'Områder' }));
  expect(cells('Skoler')).toEqual(['−0,1', '−0,1', '−0,1', 'alle mindre']);
  expect(cells('Sygedagpenge')).toEqual(['−0,1', '0', '−0,1 til 0', 'kun ved nogle']);
  fireEvent.click(screen.getByRole('radio', { name: 'Afstand' }));
  expect(screen.getByText('Nærmest hinanden: bord 1 og 2, 50 %.')).toBeTruthy();
});
