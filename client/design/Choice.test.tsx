import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Choice } from './Choice.tsx';

afterEach(cleanup);

const options = [
  { value: 'once', label: 'Kun i 2028' },
  { value: 'lasting', label: 'Varigt fra 2028', description: 'Også i årene efter' },
  { value: 'typed', label: 'Vælg selv', disabled: true },
] as const;

describe('a choice', () => {
  it('is a named group with one chosen', () => {
    render(<Choice label="Hvornår?" options={options} value="lasting" onChange={() => {}} />);
    const group = screen.getByRole('radiogroup', { name: 'Hvornår?' });
    expect(
      within(group)
        .getAllByRole<HTMLInputElement>('radio')
        .map((radio) => radio.checked),
    ).toEqual([false, true, false]);
  });

  it('tells which one is wanted, by a press anywhere on it', () => {
    const onChange = vi.fn();
    render(<Choice label="Hvornår?" layout="segments" options={options} value={null} onChange={onChange} />);
    fireEvent.click(screen.getByText('Kun i 2028'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('once');
  });

  it('leaves out what cannot be chosen', () => {
    const onChange = vi.fn();
    render(<Choice label="Hvornår?" options={options} value={null} onChange={onChange} />);
    fireEvent.click(screen.getByText('Vælg selv'));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('ties its error to the group', () => {
    render(<Choice label="Hvornår?" options={options} value={null} onChange={() => {}} error="Vælg hvornår" />);
    const group = screen.getByRole('radiogroup');
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Vælg hvornår');
  });

  it('keeps two groups on a page apart', () => {
    render(
      <>
        <Choice label="A" options={options} value="once" onChange={() => {}} />
        <Choice label="B" options={options} value="once" onChange={() => {}} />
      </>,
    );
    expect(new Set(screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.name)).size).toBe(2);
  });
});
