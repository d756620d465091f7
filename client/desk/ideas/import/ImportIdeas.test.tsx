import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { workshop } from '../../../../shared/testing/workshop.ts';
import { FakeRoom } from '../../testing/fakeRoom.ts';
import { renderDesk, settle } from '../../testing/renderDesk.tsx';
import { IdeasCard } from '../IdeasCard.tsx';
import { textOf } from './readTextFile.ts';

afterEach(cleanup);

const list = 'Titel;Tekst;Område;Beløb;Navn\nCykler;Til alle;Skoler;-200;Karen\nBusser;;Veje;;Bo\n;;Skoler;;';

async function open(): Promise<FakeRoom> {
  const room = new FakeRoom(workshop('ideas'));
  await renderDesk(room, <IdeasCard code="GHJKMN" />);
  fireEvent.click(screen.getByRole('button', { name: 'Læs en liste ind' }));
  return room;
}

const pasted = () => screen.getByLabelText<HTMLTextAreaElement>('Sæt listen ind her');
const paste = (value: string) => fireEvent.change(pasted(), { target: { value } });
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
const readIn = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const ideas = (room: FakeRoom) => Object.values(room.state.stage.run.ideas);

describe('reading a list of ideas in', () => {
  it('shows what will be read in, and what will not and why', async () => {
    await open();
    paste(list);
    expect(rows()).toEqual([
      ['Linje', 'Idé', 'Område', 'Beløb i 2028'],
      ['2', 'CyklerTil alle', 'Skoler', 'sparer 200'],
      ['3', 'BusserOmrådet “Veje” findes ikke her. Idéen kommer ind uden område.', 'Ikke et bestemt område', ''],
    ]);
    expect(screen.getByText('Linje 4: Der står ingen idé.')).toBeTruthy();
  });

  it('puts them on the wall with their list and amounts, and keeps what could not be read', async () => {
    const room = await open();
    paste(list);
    fireEvent.click(screen.getByRole('radio', { name: 'Intranettets liste' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Hvert år, 2028-2031' }));
    await readIn('Læs 2 idéer ind');
    expect(ideas(room)).toMatchObject([
      { title: { text: 'Cykler' }, areaId: 'schools', amounts: [-200, -200, -200, -200], origin: { list: 'intranet' } },
      { title: { text: 'Busser' }, areaId: null, amounts: null },
    ]);
    expect(JSON.stringify(room.asked)).not.toContain('Karen');
    expect(screen.getByText('2 idéer er læst ind og er på væggen.')).toBeTruthy();
    expect(screen.getByText('Fra intranettets liste · Skoler · sparer 200.000 kr. i 2028')).toBeTruthy();
    expect(pasted().value).toBe(list);
    expect(screen.getByText('2 er her allerede, ord for ord, og kommer ikke med igen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Læs \d/ })).toBeNull();
  });

  it('keeps the names of the list only where that is asked for', async () => {
    const room = await open();
    paste('Titel;Navn\nCykler;Karen');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Behold navnene fra listen' }));
    expect(rows()[1]).toEqual(['2', 'Cykler', 'Ikke et bestemt område', '', 'Karen']);
    await readIn('Læs 1 idé ind');
    expect(ideas(room)[0]?.origin?.name?.text).toBe('Karen');
    expect(pasted().value).toBe('');
  });

  it('loses nothing of what was pasted when it is refused, and says why', async () => {
    const room = await open();
    paste(list);
    room.refuse = { key: 'reject.logUnwritable' };
    await readIn('Læs 2 idéer ind');
    expect(screen.getByText(/Serveren kan ikke gemme lige nu/)).toBeTruthy();
    expect(pasted().value).toBe(list);
    room.refuse = null;
    await readIn('Læs 2 idéer ind');
    expect(ideas(room)).toHaveLength(2);
  });

  it('reads a long list in by several commands, and takes up after one that was refused where it stopped', async () => {
    const room = await open();
    paste(Array.from({ length: 250 }, (_, index) => `Idé nummer ${index}`).join('\n'));
    const refusal = { key: 'reject.logUnwritable' } as const;
    Object.defineProperty(room, 'refuse', { get: () => (room.asked.length === 2 ? refusal : null) });
    await readIn('Læs 250 idéer ind');
    expect(ideas(room)).toHaveLength(200);
    expect(screen.getByText('200 idéer nåede ind. Resten står her endnu.')).toBeTruthy();
    await readIn('Læs 50 idéer ind');
    expect(new Set(ideas(room).map(({ title }) => title.text)).size).toBe(250);
  });

  it('takes the latest list back whole, after a question, and says what stands in the way', async () => {
    const room = await open();
    paste(Array.from({ length: 250 }, (_, index) => `Idé nummer ${index}`).join('\n'));
    await readIn('Læs 250 idéer ind');
    room.do('groupIdeas', { ideaIds: [ideas(room)[0]?.id ?? ''], into: { title: 'Vej' } });
    await readIn('Tag den seneste liste tilbage');
    expect(
      screen.getByText('250 idéer forsvinder fra væggen (Idégruppens liste). De kan læses ind igen.'),
    ).toBeTruthy();
    await readIn('Tag 250 idéer tilbage');
    expect(screen.getByText(/der er arbejdet med “Idé nummer 0”/)).toBeTruthy();
    expect(ideas(room)).toHaveLength(250);
    room.do('groupIdeas', { ideaIds: [ideas(room)[0]?.id ?? ''], into: null });
    await readIn('Tag 250 idéer tilbage');
    expect(ideas(room)).toHaveLength(0);
    expect(screen.queryByRole('button', { name: /tilbage/ })).toBeNull();
  });

  it('keeps what was pasted while it is closed', async () => {
    await open();
    paste(list);
    fireEvent.click(screen.getByRole('button', { name: 'Luk' }));
    fireEvent.click(screen.getByRole('button', { name: 'Læs en liste ind' }));
    expect(pasted().value).toBe(list);
  });

  it('takes a file, and says of one that is no text what to do', async () => {
    await open();
    const choose = async (name: string, text: string) => {
      const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
      const file = Object.assign(new File([text], name), { arrayBuffer });
      fireEvent.change(screen.getByLabelText('Vælg en fil'), { target: { files: [file] } });
      await settle();
    };
    await choose('liste.xlsx', 'PK\u0003\u0004');
    expect(screen.getByText(/Det er et regneark/)).toBeTruthy();
    await choose('liste.csv', list);
    expect(screen.queryByText(/Det er et regneark/)).toBeNull();
    expect(pasted().value).toBe(list);
  });
});

describe('the text of a file', () => {
  const bytes = (...values: number[]) => textOf(new Uint8Array(values));

  it('is read as it was saved', () => {
    expect(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa6)).toEqual({ ok: true, text: 'æ' });
    expect(bytes(0x49, 0x64, 0xe9)).toEqual({ ok: true, text: 'Idé' });
    expect(bytes(0xff, 0xfe, 0xe6, 0x00)).toEqual({ ok: true, text: 'æ' });
    expect(bytes()).toEqual({ ok: true, text: '' });
  });

  it('I4: is not taken from what is no text', () => {
    expect(bytes(0x50, 0x4b, 3, 4)).toEqual({ ok: false, key: 'desk.sources.file.sheet' });
    expect(bytes(0x41, 0, 0x42)).toEqual({ ok: false, key: 'desk.sources.file.unreadable' });
  });
});
