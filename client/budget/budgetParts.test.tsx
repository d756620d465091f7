import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { useView, WorkshopProvider } from '../app/workshop.tsx';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk, renderPage, settle } from '../desk/testing/renderDesk.tsx';
import { BudgetView } from './BudgetView.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** What comes by itself comes on a busy machine too. */
const patiently = { timeout: 30_000 };

const Known = ({ children }: { children: ReactNode }) => useView((view) => view.state !== null) && children;

it('shows the areas’ changes in place of all areas, and brings these back as they were folded out', async () => {
  const room = new FakeRoom(workshop('moves'));
  room.do('moveMoney', { from: 'care', to: 'savings', profile: { kind: 'lasting', year: 2029, amount: 40 } }, 'anna');
  await renderDesk(room, <BudgetView />);
  fireEvent.click(screen.getByRole('button', { name: /^Velfærd/ }));
  expect(screen.getByRole('rowheader', { name: /Ældrepleje/ })).toBeTruthy();

  fireEvent.click(screen.getByRole('radio', { name: 'Ændringer' }));
  expect(await screen.findByText(/^Ingen områder er ændret i 2028/, {}, patiently)).toBeTruthy();
  expect(screen.queryByRole('rowheader', { name: /Ældrepleje/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: '2029' }));
  await settle();
  expect(screen.getByRole('heading', { name: 'Service' })).toBeTruthy();

  fireEvent.click(screen.getByRole('radio', { name: 'Alle områder' }));
  expect(screen.queryByRole('heading', { name: 'Service' })).toBeNull();
  expect(screen.getByRole('rowheader', { name: /Ældrepleje/ })).toBeTruthy();
  // The year that was chosen for the picture is the one that stands large.
  expect(screen.getByRole('button', { name: '2029', pressed: true })).toBeTruthy();
});

it('a move shows in its row before the sheet goes, is asked for once however often it is pressed, and comes back where it is refused', async () => {
  localStorage.setItem('aktordag:GHJKMN', JSON.stringify({ participantId: 'anna', token: 'hers', pending: [] }));
  const room = new FakeRoom(workshop('moves'));
  room.refuse = { key: 'reject.movesClosed' };
  await renderPage(
    room,
    <WorkshopProvider code="GHJKMN" as="participant">
      <Known>
        <BudgetView />
      </Known>
    </WorkshopProvider>,
  );
  const row = () => screen.getByRole('button', { name: 'Skoler' }).closest('tr')?.textContent;
  const before = row();
  fireEvent.click(screen.getByRole('button', { name: 'Skoler' }));
  const confirm = screen.getByRole('button', { name: /^Flyt [\d.]+ kr\.$/ });
  fireEvent.click(confirm);
  expect(row()).not.toBe(before);
  expect(row()).toContain('mindre');
  expect(screen.getByRole('form', { name: 'Flyt penge' })).toBeTruthy();
  fireEvent.click(confirm);

  expect(await screen.findByText(da['reject.movesClosed'], {}, patiently)).toBeTruthy();
  expect(room.asked.map(({ name }) => name)).toEqual(['moveMoney']);
  expect(screen.getByRole('form', { name: 'Flyt penge' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Flyt [\d.]+ kr\.$/ })).toBeTruthy();
});
