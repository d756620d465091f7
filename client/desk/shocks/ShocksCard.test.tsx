import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { three, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { ShocksCard } from './ShocksCard.tsx';

afterEach(cleanup);

const card = () => within(screen.getByRole('region', { name: /Merforbrug i plejen/ }));
const press = async (name: string) => {
  fireEvent.click(card().getByRole('button', { name }));
  await settle();
};

async function open(): Promise<FakeRoom> {
  const room = new FakeRoom(workshop('moves', three, withCatalogue()));
  for (const proposalId of ['merge', 'classes', 'sickness']) room.do('adoptProposal', { proposalId }, 'anna');
  await renderDesk(room, <ShocksCard />);
  return room;
}

it('plays a card on all boards, shows it, and takes it back', async () => {
  const room = await open();
  await press('Spil kortet');
  expect(room.state.stage.run.shocks.map(({ shockId }) => shockId)).toEqual(['overspend']);
  expect(card().getByRole('heading').textContent).toMatch(/Merforbrug · spillet \d/);
  await press('Vis på storskærmen');
  expect(room.state.stage.run.scene).toBe('shock');
  await press('Tag kortet tilbage');
  expect(room.state.stage.run.shocks).toEqual([]);
});

it('tells what would survive a card before it is played', async () => {
  await open();
  expect(
    card().getByText(
      'Målet for service stiger med op til 0,1 mio. om året. Målet for kasse stiger med op til 0,1 mio. om året.',
    ),
  ).toBeTruthy();
  await press('Hvad holder?');
  const [, , shared] = card().getAllByRole('table');
  expect(shared).toBeUndefined();
  const row = card().getByRole('row', { name: /^Fælles/ });
  expect([...row.children].map((cell) => cell.textContent)).toEqual([
    'Fælles',
    '● nåettrin 2 → 2 af 3',
    '○ nået → mangler 0,1 mio. på service i 2031trin 3 → 3 af 3',
    '○ mangler 0,1 mio. i 2028 → mangler 0,1 mio. i 2031trin 3 → 3 af 3',
  ]);
});

it('says so when the scenario has none', async () => {
  await renderDesk(new FakeRoom(workshop('moves')), <ShocksCard />);
  expect(screen.getByText('Dette scenarie har ingen kort med hændelser.')).toBeTruthy();
});
