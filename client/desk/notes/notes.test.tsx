import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { NotesButton } from './NotesButton.tsx';

let room: FakeRoom;

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const open = async () => {
  await renderDesk(room, <NotesButton code="GHJKMN" />);
  await press('Noter');
};
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const saved = () => room.state.backstage.notes?.text;

beforeEach(() => {
  room = new FakeRoom(workshop('ideas'));
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

describe('the notes of the desk', () => {
  it('are saved, and are there when they are opened again', async () => {
    await open();
    type('Husk bord 3.');
    await press('Gem noterne');
    expect(saved()).toBe('Husk bord 3.');
    expect(screen.queryByRole('dialog')).toBeNull();
    await press('Noter');
    expect(field().value).toBe('Husk bord 3.');
  });

  it('that are not saved are there after the page has been left', async () => {
    await open();
    type('Spørg Bo.');
    await press('Luk');
    cleanup();
    await open();
    expect(field().value).toBe('Spørg Bo.');
    expect(saved()).toBeUndefined();
  });

  it('of two desks do not take the place of each other unseen', async () => {
    await open();
    type('Mit.');
    room.do('writeNotes', { text: 'Deres.', seen: null }, 'facilitator');
    await settle();
    await press('Gem noterne');
    expect(screen.getByRole('alert').textContent).toMatch(/^En anden har skrevet/);
    expect(screen.getByText('Deres.')).toBeDefined();
    expect(field().value).toBe('Mit.');
    expect(saved()).toBe('Deres.');
    await press('Jeg har læst det. Mine må erstatte dem');
    await press('Gem noterne');
    expect(saved()).toBe('Mit.');
  });
});
