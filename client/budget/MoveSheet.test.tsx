import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { savings } from '../../shared/budget/board.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { actorOf, now } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { WordsProvider } from '../app/texts.tsx';
import { wouldDecide } from '../connection/prediction.ts';
import { MoveSheet } from './MoveSheet.tsx';
import { freshDraft, type MoveDraft, type MoveInput } from './moveDraft.ts';

const state = workshop('moves', three, withCatalogue());
const { run } = state.stage;

interface SheetProps {
  start: MoveDraft;
  onConfirm: (input: MoveInput) => void;
  onClose: () => void;
}

function refusalOf(input: MoveInput) {
  const decision = wouldDecide(state, 'moveMoney', input, actorOf('anna'), now);
  return decision.ok ? undefined : decision.problem;
}

function OpenSheet({ start, onConfirm, onClose }: SheetProps) {
  const [draft, setDraft] = useState(start);
  return <MoveSheet {...{ run, draft, refusalOf, onConfirm, onClose }} onChange={setDraft} />;
}

function open(part: Partial<MoveDraft> = {}) {
  const asked = { onConfirm: vi.fn<(input: MoveInput) => void>(), onClose: vi.fn() };
  const start = { ...freshDraft(run, 'schools', savings, 2028), amount: 50, ...part };
  render(
    <WordsProvider>
      <OpenSheet start={start} {...asked} />
    </WordsProvider>,
  );
  return asked;
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const button = (name: string) => screen.getByRole('button', { name });
const isOff = (name: string) => (button(name) as HTMLButtonElement).disabled;
const press = (name: string) => fireEvent.click(button(name));
/** As people do it: whoever chooses has come to the field. */
function choose(field: 'Fra' | 'Til', value: string) {
  fireEvent.focus(screen.getByLabelText(field));
  fireEvent.change(screen.getByLabelText(field), { target: { value } });
}
const chosen = (field: 'Fra' | 'Til') => {
  const { value, selectedOptions } = screen.getByLabelText<HTMLSelectElement>(field);
  return [value, selectedOptions[0]?.text];
};
const amount = () => screen.getByRole('spinbutton', { name: 'Hvor meget?' });

describe('moving money', () => {
  it('shows what would be missing, and moves what its button says', () => {
    const { onConfirm } = open();
    expect(screen.getByText('Så mangler vi 0,1 mio. på Kasse i 2028')).toBeTruthy();
    press('Flyt 50.000 kr.');
    const profile = { kind: 'lasting', year: 2028, amount: 50 };
    expect(onConfirm).toHaveBeenCalledWith({ from: 'schools', to: savings, profile });
  });

  it('says when the target would be met', () => {
    open({ amount: 100 });
    expect(screen.getByText('Så er målet nået i alle år')).toBeTruthy();
  });

  it('offers the nearest amount, and moves it', () => {
    const { onConfirm } = open({ amount: 350 });
    expect(screen.getByText(/Der er kun 300.000 kr. at tage af i 2029/)).toBeTruthy();
    expect(isOff('Flyt 350.000 kr.')).toBe(true);
    press('Flyt 300.000 kr. i stedet');
    press('Flyt 300.000 kr.');
    const profile = { kind: 'lasting', year: 2028, amount: 300 };
    expect(onConfirm).toHaveBeenCalledWith({ from: 'schools', to: savings, profile });
  });

  it('moves an amount of its own in each year', () => {
    const { onConfirm } = open();
    fireEvent.click(screen.getByRole('radio', { name: 'Vælg selv' }));
    const years = within(screen.getByRole('group', { name: 'Hvor meget?' }));
    fireEvent.change(years.getByLabelText('2029'), { target: { value: '120.000' } });
    fireEvent.change(years.getByLabelText('2031'), { target: { value: '' } });
    press('Flyt beløbene');
    const profile = { kind: 'typed', amounts: [50, 120, 50, 0] };
    expect(onConfirm).toHaveBeenCalledWith({ from: 'schools', to: savings, profile });
  });

  it('keeps to the possible in each typed year', () => {
    const { onConfirm } = open({ kind: 'typed', perYear: [50, 900, 0, 0] });
    press('Flyt det, der er plads til');
    press('Flyt beløbene');
    const profile = { kind: 'typed', amounts: [50, 300, 0, 0] };
    expect(onConfirm).toHaveBeenCalledWith({ from: 'schools', to: savings, profile });
  });

  it('wants a yes before money changes spending type', () => {
    const { onConfirm } = open({ to: 'benefits' });
    expect(isOff('Flyt 50.000 kr.')).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ja, det er meningen' }));
    press('Flyt 50.000 kr.');
    expect(onConfirm).toHaveBeenCalledWith(expect.objectContaining({ to: 'benefits', acrossTypes: true }));
  });

  it('says as what råderum counts in an area that gets it', () => {
    open({ from: savings, to: 'care' });
    expect(screen.getByText('Råderum tæller her som service.')).toBeTruthy();
    choose('Til', 'benefits');
    expect(screen.getByText('Råderum tæller her som overførsler.')).toBeTruthy();
    choose('Fra', 'schools');
    expect(screen.queryByText(/^Råderum tæller/)).toBeNull();
  });

  it('understands a typed amount, and moves nothing while there is none', () => {
    open();
    fireEvent.change(amount(), { target: { value: '0,2 mio.' } });
    expect(button('Flyt 200.000 kr.')).toBeTruthy();
    fireEvent.change(amount(), { target: { value: '' } });
    expect(isOff('Flyt penge')).toBe(true);
  });

  it('turns the move round', () => {
    open({ to: 'care' });
    press('Byt om på fra og til');
    expect((screen.getByLabelText('Fra') as HTMLSelectElement).value).toBe('care');
    expect((screen.getByLabelText('Til') as HTMLSelectElement).value).toBe('schools');
  });

  it('asks what money is for that leaves the pool, has råderum at its other end, and shows what the pool would hold', () => {
    const { onConfirm } = open({ to: 'care', kind: 'once', amount: 25 });
    choose('Fra', 'pool');
    expect((screen.getByLabelText('Til') as HTMLSelectElement).value).toBe(savings);
    expect(screen.getByText('Så har puljen 0,0 mio. i 2028')).toBeTruthy();
    expect(isOff('Flyt 25.000 kr.')).toBe(true);
    fireEvent.change(screen.getByLabelText('Hvad er pengene til?'), { target: { value: 'Velfærdsteknologi' } });
    press('Flyt 25.000 kr.');
    const profile = { kind: 'once', year: 2028, amount: 25 };
    expect(onConfirm).toHaveBeenCalledWith({ from: 'pool', to: savings, profile, purpose: 'Velfærdsteknologi' });
  });

  it('says to go by råderum between the pool and an area', () => {
    open({ from: 'pool', to: 'care', kind: 'once', amount: 20, purpose: 'Robotter' });
    expect(screen.getByText(/går gennem råderummet/)).toBeTruthy();
    expect(isOff('Flyt 20.000 kr.')).toBe(true);
  });

  it('lists every account as soon as somebody comes to the field, by finger or by keyboard', () => {
    open();
    const options = (field: string) => within(screen.getByLabelText(field)).getAllByRole('option').length;
    expect(chosen('Fra')).toEqual(['schools', 'Skoler']);
    expect(chosen('Til')).toEqual([savings, 'Målet – vi sparer dem']);
    expect([options('Fra'), options('Til')]).toEqual([1, 1]);
    const all = 2 + run.scenario.areas.length;
    fireEvent.pointerDown(screen.getByLabelText('Fra'));
    expect([options('Fra'), options('Til')]).toEqual([all, 1]);
    fireEvent.focus(screen.getByLabelText('Til'));
    expect([options('Fra'), options('Til')]).toEqual([all, all]);
    expect([chosen('Fra'), chosen('Til')]).toEqual([
      ['schools', 'Skoler'],
      [savings, 'Målet – vi sparer dem'],
    ]);
  });

  it('lists every account by itself where nobody comes to the field', () => {
    vi.useFakeTimers();
    open();
    act(() => vi.runAllTimers());
    expect(within(screen.getByLabelText('Til')).getAllByRole('option')).toHaveLength(2 + run.scenario.areas.length);
    expect(chosen('Til')).toEqual([savings, 'Målet – vi sparer dem']);
  });

  it('confirms on Enter and backs out on Esc', () => {
    const { onConfirm, onClose } = open();
    fireEvent.submit(screen.getByRole('form', { name: 'Flyt penge' }));
    expect(onConfirm).toHaveBeenCalledOnce();
    fireEvent.keyDown(amount(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
