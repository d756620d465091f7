import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk, settle } from '../desk/testing/renderDesk.tsx';
import { PlayedShocks } from '../participant/PlayedShocks.tsx';
import { GapTasksPart } from './GapTasksPart.tsx';

afterEach(cleanup);

const begun = () => {
  const room = new FakeRoom(workshop('moves', three, withCatalogue()));
  for (const proposalId of ['merge', 'classes', 'sickness']) room.do('adoptProposal', { proposalId }, 'anna');
  return room;
};
const happens = async (doing: () => void) => {
  act(doing);
  await settle();
};

it('a played card says what happens and what it does here, and goes when it is taken back', async () => {
  const room = begun();
  await renderDesk(room, <PlayedShocks />);
  expect(screen.queryByRole('region')).toBeNull();
  await happens(() => void room.do('playShock', { shockId: 'overspend' }));
  expect(screen.getByRole('status').textContent).toBe('Merforbrug i plejen');
  const card = await screen.findByRole('region', { name: 'Merforbrug i plejen' });
  expect(within(card).getByText('Plejen bruger mere end ventet.')).toBeTruthy();
  expect(within(card).getByText('Uden kortet: nået. Med kortet: mangler 0,1 mio. på service i 2031.')).toBeTruthy();
  const need = within(card).getByRole('row', { name: /^Behov: Ældrepleje/ });
  expect(need.textContent).toBe('Behov: Ældrepleje0+20+20+20');

  fireEvent.click(within(card).getByRole('button', { name: 'Skjul teksten' }));
  expect(within(card).queryByText('Plejen bruger mere end ventet.')).toBeNull();
  expect(within(card).getByText(/^Målet for service stiger/)).toBeTruthy();

  await happens(() => void room.do('takeBackShock', { shockId: 'overspend' }));
  expect(screen.queryByRole('region', { name: 'Merforbrug i plejen' })).toBeNull();
});

it('the agreement leaves tasks, and a task that is done stays to be seen', async () => {
  const room = begun();
  await renderDesk(room, <GapTasksPart />);
  expect(screen.queryByRole('region')).toBeNull();
  const figures = [
    { targetId: 'service', amounts: [50, 290, 80, 180] },
    { targetId: 'cash', amounts: [0, 0, 0, 0] },
  ];
  await happens(() => void room.do('enterAgreement', { figures }));
  const tasks = await screen.findByRole('region', { name: 'Det mangler vi efter aftalen' });
  const told = () =>
    within(tasks)
      .getAllByRole('listitem')
      .map((task) => task.textContent);
  expect(told()).toEqual(['○Find 0,2 mio. i 2029 på service', '○Find 0,1 mio. i 2031 på service']);
  expect(within(tasks).getByText('0 af 2 er fundet')).toBeTruthy();

  const profile = { kind: 'once' as const, year: 2029, amount: 210 };
  await happens(() => void room.do('moveMoney', { from: 'schools', to: 'savings', profile }, 'anna'));
  expect(told()).toEqual(['✓0,2 mio. i 2029 på service fundet', '○Find 0,1 mio. i 2031 på service']);
  expect(within(tasks).getByText('1 af 2 er fundet')).toBeTruthy();
});
