import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { twoFactSheets } from '../../../shared/testing/factSheets.ts';
import { workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { ProgrammeEditor } from './ProgrammeEditor.tsx';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const programme = (room: FakeRoom) => room.state.stage.run.scenario.programme;
const order = (room: FakeRoom) => programme(room).map(({ id }) => id);

async function opened(stepId = 'moves') {
  const room = new FakeRoom(workshop(stepId));
  await renderDesk(room, <ProgrammeEditor />);
  await press('Ret programmet');
  return room;
}

it('puts a step of one’s own in after the current one', async () => {
  const room = await opened();
  await press('Nyt trin');
  type(/^Titel/, 'Gåtur');
  await press('Gem');
  expect(screen.getByText('Skriv noget først.')).toBeTruthy();
  type(/^Spørgsmål/, 'Gå to og to.');
  type(/^Planlagt/, '10.45');
  await press('Gem');
  expect(programme(room)[2]).toMatchObject({ title: 'Gåtur', prompt: 'Gå to og to.', plannedAt: '10:45', minutes: 20 });
});

it('keeps what is typed when the dialog is closed, and forgets it when it is put away', async () => {
  await opened();
  await press('Ret: Trin ideas');
  type(/^Titel/, 'Halvfærdig');
  await press('Luk');
  await press('Ret programmet');
  await press('Ret: Trin ideas');
  expect(screen.getByLabelText<HTMLInputElement>(/^Titel/).value).toBe('Halvfærdig');
  await press('Læg væk');
  await press('Ret: Trin ideas');
  expect(screen.getByLabelText<HTMLInputElement>(/^Titel/).value).toBe('Trin ideas');
});

it('moves, skips, repeats, splits and takes out', async () => {
  const room = await opened();
  await press('Flyt op: Trin ballots');
  expect(order(room)).toEqual(['welcome', 'moves', 'ballots', 'ideas', 'anonymous', 'break']);
  await press('Spring over: Trin ballots');
  expect(programme(room)[2]?.skipped).toBe(true);
  await press('Tag med igen: Trin ballots');
  expect(programme(room)[2]).not.toHaveProperty('skipped');
  await press('Tag ud: Trin break');
  expect(order(room)).not.toContain('break');
  await press('Gentag: Trin welcome');
  expect(programme(room)[2]?.title).toBe('Trin welcome');
  await press('Del i to: Trin ideas');
  type(/^Minutter i første del/, '12');
  await press('Del trinnet i to');
  expect(programme(room).map(({ minutes }) => minutes)).toEqual([15, 30, 15, 30, 12, 18, 30]);
});

it('neither skips nor takes out the step the day is at, and exchanges no programme that is under way', async () => {
  await opened();
  expect(screen.queryByRole('button', { name: 'Tag ud: Trin moves' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Spring over: Trin moves' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Færdige programmer' })).toBeNull();
});

it('takes a ready-made programme in the first step', async () => {
  const room = await opened('welcome');
  await press('Færdige programmer');
  fireEvent.click(screen.getByRole('radio', { name: /Halv dag/ }));
  await press('Tag et færdigt program');
  expect(programme(room)).toHaveLength(8);
});

it('lays fact sheets, proposals and a note on the table of a step, and takes them off again', async () => {
  const scenario = withCatalogue({ factSheets: twoFactSheets });
  const room = new FakeRoom(workshop('moves', undefined, scenario));
  await renderDesk(room, <ProgrammeEditor />);
  await press('Ret programmet');
  await press('Nyt trin');
  type(/^Titel/, 'Gåtur');
  type(/^Spørgsmål/, 'Gå to og to.');
  const name = scenario.factSheets[0]?.title ?? '';
  type(/^Læg et faktaark/, '0');
  type(/^Læg et faktaark/, String(scenario.factSheets.length - 1));
  type(/^Note/, 'Tag kaffe med ');
  await press(`Fjern ${name}`);
  await press('Gem');
  const [proposal] = scenario.proposals;
  expect(programme(room)[2]?.materials).toEqual([
    { kind: 'proposal', id: proposal?.id },
    { kind: 'note', text: 'Tag kaffe med' },
  ]);
});

it('puts a ready-made discussion step in after the current one', async () => {
  const room = await opened();
  await press('Færdigt samtaletrin');
  fireEvent.click(screen.getByRole('radio', { name: /^Forankring/ }));
  await press('Læg trinnet ind');
  expect(programme(room)[2]).toMatchObject({ kind: 'discussion', cardStep: 'anchoring', scene: 'cards', minutes: 25 });
});

it('shows the cards in a discussion step that is for some of them', async () => {
  const room = await opened();
  await press('Nyt trin');
  type(/^Titel/, 'Viden');
  type(/^Spørgsmål/, 'Hvad ved vi?');
  type(/^Kort til trinnet/, 'knowledge');
  await press('Gem');
  expect(programme(room)[2]).toMatchObject({ cardStep: 'knowledge', scene: 'cards' });
});
