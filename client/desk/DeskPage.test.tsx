import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from './testing/fakeRoom.ts';
import { answerHttp, renderPage, settle } from './testing/renderDesk.tsx';

// Fetched after the imitated network stands.
const { default: DeskPage } = await import('./DeskPage.tsx');

afterEach(cleanup);

const place = { origin: 'https://aktordag.lilleby.dk', encrypted: true };
const me = { me: 'facilitator', key: 'abcdefghijk' };
const served = { '/api/session': { facilitator: true }, '/api/place': place, '/api/workshops/GHJKMN/desk': me };

const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

async function desk(room = new FakeRoom(workshop('moves'))): Promise<FakeRoom> {
  answerHttp(served);
  await renderPage(room, <DeskPage code="GHJKMN" />);
  return room;
}

it('asks for the passphrase of who is not logged in, and lets them in right here', async () => {
  const { '/api/place': open } = served;
  answerHttp({ '/api/session': { facilitator: false }, '/api/place': open });
  await renderPage(new FakeRoom(workshop('moves')), <DeskPage code="GHJKMN" />);
  fireEvent.change(screen.getByLabelText('Adgangssætning'), { target: { value: 'forkert' } });
  await press('Log ind');
  expect(screen.getByText('Adgangssætningen passer ikke. Prøv igen.')).toBeTruthy();
  answerHttp({ ...served, '/api/login': {} });
  await press('Log ind');
  expect(screen.getByRole('heading', { name: 'Lilleby · Aktørdag' })).toBeTruthy();
});

it('says plainly that a code is unknown, with the way home', async () => {
  await desk(new FakeRoom(workshop('moves'), { refusal: { key: 'reject.unknownCode' } }));
  expect(screen.getByRole('heading', { name: 'Den aktørdag findes ikke' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Gå til forsiden' }).getAttribute('href')).toBe('/');
});

it('shows the way in with the further key, and opens the screen with it', async () => {
  await desk();
  expect(screen.getByRole('img', { name: 'QR-kode, der fører til aktørdagen GHJ-KMN' })).toBeTruthy();
  const link = screen.getByRole('link', { name: /Åbn storskærmen/ });
  expect(link.getAttribute('href')).toBe('/skaerm/GHJKMN#abcdefghijk');
});

it('brings the card of the step to the front, and keeps what is half typed on the others', async () => {
  const room = await desk();
  const front = () => screen.getByRole('tab', { selected: true }).textContent;
  expect(front()).toBe('Mål');
  act(() => void room.do('submitIdea', { title: 'Kantine', text: '', areaId: null, amounts: null }, 'anna'));
  await press(/Næste: Trin ideas/);
  expect(front()).toMatch(/^Idéer/);
  act(() => void room.do('submitIdea', { title: 'Kantine', text: '', areaId: null, amounts: null }, 'anna'));
  await press('Skjul Kantine');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Den er her all' } });
  fireEvent.click(screen.getByRole('tab', { name: 'Mål' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: /Idéer/ }));
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Den er her all');
});

it('shows the scene that is pressed, and follows the step again', async () => {
  const room = await desk();
  await press('Pause');
  expect(room.state.stage.run.scene).toBe('pause');
  expect(screen.getByRole('button', { name: 'Pause' }).getAttribute('aria-pressed')).toBe('true');
  await press('Følg trinnet');
  expect(room.state.stage.run.scene).toBeNull();
});

it('says that it is offline, and that what is done waits', async () => {
  const room = await desk();
  act(() => room.lose());
  expect(screen.getByText(/Du er offline/)).toBeTruthy();
});

it('tells a refusal that belongs to no card in front, until it is put away', async () => {
  const room = await desk();
  room.refuse = { key: 'reject.logUnwritable' };
  await press('5 minutter mere');
  expect(screen.getByText(/^Mere tid: Serveren kan ikke gemme lige nu/)).toBeTruthy();
  await press('Fjern beskeden');
  expect(screen.queryByText(/Serveren kan ikke gemme/)).toBeNull();
});

it('says on the tab and in what is worth knowing how many decisions are overdue, and leads to them', async () => {
  const room = new FakeRoom(workshop('moves'));
  room.do('recordDecision', { title: 'Kantine', source: { kind: 'free' }, owner: 'Bo', statusDates: ['2001-05-31'] });
  await desk(room);
  expect(screen.getByText('1 beslutning er over tid')).toBeTruthy();
  await press('Se Opfølgning');
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Opfølgning 1');
});
