import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from './Button.tsx';
import { Glow } from './Glow.tsx';
import { Money } from './Money.tsx';
import { QrCode } from './QrCode.tsx';
import { Tabs } from './Tabs.tsx';
import { TextField } from './TextField.tsx';
import { UndoBar } from './UndoBar.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('a busy button keeps its place and does nothing', () => {
  const onClick = vi.fn();
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button type="submit" busy onClick={onClick}>
        Send
      </Button>
    </form>,
  );
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Send' });
  fireEvent.click(button);
  expect([onClick.mock.calls.length, onSubmit.mock.calls.length, button.disabled]).toEqual([0, 0, false]);
});

it('a text field ties its label, error and counter together', () => {
  render(<TextField label="Navn" value="Mette" onChange={() => {}} maxLength={40} error="Skriv dit navn" />);
  const field = screen.getByLabelText('Navn');
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['Skriv dit navn', '5 / 40']);
});

it('tabs follow the arrows round and round', () => {
  const onSelect = vi.fn();
  const tabs = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ] as const;
  render(
    <Tabs label="Vis" tabs={tabs} selected="b" onSelect={onSelect}>
      indhold
    </Tabs>,
  );
  fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowRight' });
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('a');
  expect(screen.getByRole('tabpanel', { name: 'B' }).textContent).toBe('indhold');
});

describe('money', () => {
  const words = { more: 'mere', less: 'mindre' };
  it.each([
    [-3100, '−3.100 ↓ mindre'],
    [900, '+900 ↑ mere'],
    [0, '0'],
  ])('%d reads %s', (amount, text) => {
    render(<Money amount={amount} words={words} />);
    expect(document.body.textContent).toBe(text);
  });
});

it('a glow lights once, for 320 ms, and not for what was there from the start', () => {
  vi.useFakeTimers();
  const { container, rerender } = render(<Glow value={1}>1</Glow>);
  const lit = () => container.querySelector('.Glow') !== null;
  expect(lit()).toBe(false);
  rerender(<Glow value={2}>2</Glow>);
  expect(lit()).toBe(true);
  act(() => vi.advanceTimersByTime(320));
  expect(lit()).toBe(false);
  rerender(
    <Glow value={3} quiet>
      3
    </Glow>,
  );
  expect(lit()).toBe(false);
});

it('a QR code is one picture with a name', () => {
  render(<QrCode value="https://aktordag.example/HTR-734" label="Deltag" />);
  const code = screen.getByRole('img', { name: 'Deltag' });
  expect(code.querySelectorAll('path')).toHaveLength(1);
  // The upper left finder pattern begins with seven dark modules after the margin of four.
  expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7v1h-7z/);
});

describe('the undo bar', () => {
  const bar = (id: number, onExpire: () => void) => (
    <UndoBar offer={{ id, message: 'Flyttet' }} undoLabel="Fortryd" onUndo={() => {}} onExpire={onExpire} />
  );

  it('is offered for ten seconds, and anew for the next one', () => {
    vi.useFakeTimers();
    const onExpire = vi.fn();
    const { rerender } = render(bar(1, onExpire));
    act(() => vi.advanceTimersByTime(9000));
    rerender(bar(2, onExpire));
    act(() => vi.advanceTimersByTime(9999));
    expect(onExpire).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(1));
    expect(onExpire).toHaveBeenCalledOnce();
  });

  it('waits for a hand that is on it', () => {
    vi.useFakeTimers();
    const onExpire = vi.fn();
    render(bar(1, onExpire));
    act(() => screen.getByRole('button', { name: 'Fortryd' }).focus());
    act(() => vi.advanceTimersByTime(60_000));
    expect(onExpire).not.toHaveBeenCalled();
  });
});
