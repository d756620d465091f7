import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../shared/commands/command.ts';
import type { Table } from '../../shared/state.ts';
import { WordsProvider } from '../app/texts.tsx';
import type { Joining } from '../connection/wire.ts';
import { JoinForm } from './JoinForm.tsx';

type Join = (joining: Joining) => Promise<Problem | undefined>;

const committees = [
  { id: 'children', name: 'Børn og Unge' },
  { id: 'welfare', name: 'Velfærd' },
];
const twoTables = [1, 2].map((number): Table => ({ id: `t${number}`, number, board: { moves: [], package: [] } }));

function open(answer?: Problem, tables: readonly Table[] = []) {
  const onJoin = vi.fn<Join>(async () => answer);
  render(
    <WordsProvider>
      <JoinForm tables={tables} committees={committees} onJoin={onJoin} />
    </WordsProvider>,
  );
  return onJoin;
}

afterEach(cleanup);

const name = () => screen.getByLabelText('Hvad skal vi kalde dig?') as HTMLInputElement;
const write = (text: string) => fireEvent.change(name(), { target: { value: text } });
const choose = (group: string) => fireEvent.click(screen.getByRole('radio', { name: group }));
const press = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Gå med' })));

describe('joining', () => {
  it('joins under a name, as one of a group', async () => {
    const onJoin = open();
    write('Mette');
    choose('Leder');
    await press();
    expect(onJoin).toHaveBeenCalledWith({ name: 'Mette', group: 'manager' });
  });

  it('asks politicians alone for a committee, and does not insist', async () => {
    const onJoin = open();
    write('Mette');
    choose('Medarbejder');
    expect(screen.queryByLabelText('Udvalg (valgfrit)')).toBeNull();
    choose('Politiker');
    fireEvent.change(screen.getByLabelText('Udvalg (valgfrit)'), { target: { value: 'welfare' } });
    await press();
    expect(onJoin).toHaveBeenLastCalledWith({ name: 'Mette', group: 'politician', committeeId: 'welfare' });
    choose('Leder');
    await press();
    expect(onJoin).toHaveBeenLastCalledWith({ name: 'Mette', group: 'manager' });
  });

  it('joins as the tablet of a table, where there are tables', async () => {
    const onJoin = open(undefined, twoTables);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Denne enhed er bordets tablet' }));
    await press();
    expect(screen.getByText('Vælg et bord.')).toBeTruthy();
    expect(onJoin).not.toHaveBeenCalled();
    choose('Bord 2');
    await press();
    expect(onJoin).toHaveBeenCalledWith({ tableId: 't2' });
  });

  it('offers no tablet while there are no tables', () => {
    open();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('asks for what is missing before the server is asked', async () => {
    const onJoin = open();
    await press();
    expect(screen.getByText('Skriv noget først.')).toBeTruthy();
    expect(screen.getByText('Vælg en gruppe.')).toBeTruthy();
    expect(onJoin).not.toHaveBeenCalled();
  });

  it('says why it was refused, and keeps what was typed', async () => {
    open({ key: 'reject.roomFull' });
    write('Mette');
    choose('Politiker');
    await press();
    expect(screen.getByRole('alert').textContent).toBe('Rummet er fuldt. Tal med facilitatoren.');
    expect(name().value).toBe('Mette');
    expect((screen.getByRole('radio', { name: 'Politiker' }) as HTMLInputElement).checked).toBe(true);
  });
});
