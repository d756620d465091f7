import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk, settle } from '../desk/testing/renderDesk.tsx';
import { BudgetView } from './BudgetView.tsx';

afterEach(cleanup);

it('shows the areas’ changes in place of all areas, and brings these back as they were folded out', async () => {
  const room = new FakeRoom(workshop('moves'));
  room.do('moveMoney', { from: 'care', to: 'savings', profile: { kind: 'lasting', year: 2029, amount: 40 } }, 'anna');
  await renderDesk(room, <BudgetView />);
  fireEvent.click(screen.getByRole('button', { name: /^Velfærd/ }));
  expect(screen.getByRole('rowheader', { name: /Ældrepleje/ })).toBeTruthy();

  fireEvent.click(screen.getByRole('radio', { name: 'Ændringer' }));
  expect(await screen.findByText(/^Ingen områder er ændret i 2028/)).toBeTruthy();
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
