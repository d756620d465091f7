import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { twoFactSheets } from '../../../shared/testing/factSheets.ts';
import { smallScenario, three, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk } from '../testing/renderDesk.tsx';
import { FactReaders } from './FactReaders.tsx';

afterEach(cleanup);

const room = () => new FakeRoom(workshop('welcome', three, smallScenario({ factSheets: twoFactSheets })));

it('the desk reads how many of those present have read all sheets, each sheet, and each table', async () => {
  const read = room();
  read.do('dealSeats', { tables: 2, seed: 1 });
  read.do('seatPerson', { participantId: 'anna', tableId: 't1' });
  read.do('seatPerson', { participantId: 'bo', tableId: 't1' });
  read.do('seatPerson', { participantId: 'cara', tableId: 't2' });
  for (const factSheetId of ['older', 'pupils']) read.do('markFactSheetRead', { factSheetId }, 'anna');
  read.do('markFactSheetRead', { factSheetId: 'older' }, 'cara');
  await renderDesk(read, <FactReaders />);
  expect(screen.getByText('1 af 3 har læst faktaarkene')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Flere over 80 år: 2 af 3',
    'Færre elever: 1 af 3',
    'Bord 1: 1 af 2 har læst dem alle',
    'Bord 2: 0 af 1 har læst dem alle',
  ]);
});

it('the desk reads that all have, and nothing where there are no sheets', async () => {
  const done = room();
  for (const person of ['anna', 'bo', 'cara']) {
    for (const factSheetId of ['older', 'pupils']) done.do('markFactSheetRead', { factSheetId }, person);
  }
  await renderDesk(done, <FactReaders />);
  expect(screen.getByText('Alle 3 har læst faktaarkene')).toBeTruthy();
  cleanup();
  await renderDesk(new FakeRoom(workshop('welcome')), <FactReaders />);
  expect(screen.queryByText(/faktaarkene/)).toBeNull();
});
