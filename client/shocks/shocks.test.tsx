import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk, settle } from '../desk/testing/renderDesk.tsx';
import { PlaceView } from '../participant/PlaceView.tsx';
import { ShockNews } from '../participant/PlayedShocks.tsx';
import type { Place } from '../participant/places.ts';
import { GapTasksPart } from './GapTasksPart.tsx';

// What pages fetch by themselves is there beforehand, so that no test waits for a file.
beforeAll(() =>
  Promise.all([import('../budget/BudgetView.tsx'), import('../package/PackageView.tsx'), import('./ShockCards.tsx')]),
);
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
  await renderDesk(
    room,
    <>
      <ShockNews />
      <PlaceView place="step" code="GHJKMN" prompt={undefined} />
    </>,
  );
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

it('a card is read at length where it is answered, in short elsewhere, and stays as one has folded it', async () => {
  const room = begun();
  room.do('playShock', { shockId: 'overspend' });
  await renderDesk(room, <Walk />);
  const goTo = async (place: Place) => {
    fireEvent.click(screen.getByRole('button', { name: place }));
    await settle();
  };
  const text = 'Plejen bruger mere end ventet.';
  const isOpen = () => screen.queryByText(text) !== null;
  await screen.findByText(text);
  await goTo('questions');
  expect(isOpen()).toBe(false);
  expect(screen.getByText(/^Målet for service stiger/)).toBeTruthy();
  await goTo('budget');
  await screen.findByText(text);
  fireEvent.click(screen.getByRole('button', { name: 'Skjul teksten' }));
  await goTo('package');
  await screen.findByRole('button', { name: 'Læs kortet' });
  expect(isOpen()).toBe(false);
});

/** From place to place in the room, as the tabs lead one. */
function Walk() {
  const [place, setPlace] = useState<Place>('step');
  const places: Place[] = ['questions', 'budget', 'package'];
  return (
    <>
      {places.map((one) => (
        <button key={one} type="button" onClick={() => setPlace(one)}>
          {one}
        </button>
      ))}
      <PlaceView place={place} code="GHJKMN" prompt={undefined} />
    </>
  );
}

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
