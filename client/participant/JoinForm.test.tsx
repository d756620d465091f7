// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../shared/commands/command.ts';
import type { RoleGroup } from '../../shared/state.ts';
import { WordsProvider } from '../app/texts.tsx';
import { JoinForm } from './JoinForm.tsx';

type Join = (name: string, group: RoleGroup) => Promise<Problem | undefined>;

function open(answer?: Problem) {
  const onJoin = vi.fn<Join>(async () => answer);
  render(
    <WordsProvider>
      <JoinForm onJoin={onJoin} />
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
    expect(onJoin).toHaveBeenCalledWith('Mette', 'manager');
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
