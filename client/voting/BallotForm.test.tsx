// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StageBallot } from '../../shared/state.ts';
import { WordsProvider } from '../app/texts.tsx';
import { BallotForm } from './BallotForm.tsx';

const option = (id: string, title: string) => ({
  id,
  title: { id: `w-${id}`, text: title },
  text: { id: `w2-${id}`, text: '' },
  amounts: null,
});
const ballot: Extract<StageBallot, { stage: 'open' }> = {
  id: 'b1',
  question: { id: 'w-q', text: 'Hvad går vi videre med?' },
  method: 'approval',
  options: [option('o1', 'Flere cykelstier'), option('o2', 'Lånecykler')],
  stage: 'open',
  roll: { size: 60, groups: { politician: 20, manager: 20, employee: 20 } },
};

function open(vote?: readonly string[]) {
  const onVote = vi.fn();
  const form = (current?: readonly string[]) => (
    <WordsProvider>
      <BallotForm
        {...{ ballot, onVote, vote: current }}
        years={[2028, 2029]}
        isSending={false}
        problem={undefined}
        turnout={41}
      />
    </WordsProvider>
  );
  const { rerender } = render(form(vote));
  return { onVote, counted: (current: readonly string[]) => rerender(form(current)) };
}

afterEach(cleanup);

const box = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
const tick = (name: string) => fireEvent.click(box(name));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('voting', () => {
  it('approves what is ticked', () => {
    const { onVote } = open();
    tick('Lånecykler');
    press('Stem');
    expect(onVote).toHaveBeenCalledWith(['o2']);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('41 af 60 har stemt');
  });

  it('keeps blank and crosses apart', () => {
    const { onVote } = open();
    tick('Lånecykler');
    tick('Stem blankt');
    expect(box('Lånecykler').checked).toBe(false);
    press('Stem blankt');
    expect(onVote).toHaveBeenCalledWith([]);
    tick('Flere cykelstier');
    expect(box('Stem blankt').checked).toBe(false);
  });

  it('marks the vote that counts, and lets it be changed', () => {
    const { onVote, counted } = open(['o1']);
    expect(box('Flere cykelstier').checked).toBe(true);
    expect(screen.getByText('Din stemme er modtaget')).toBeTruthy();
    tick('Lånecykler');
    expect(screen.queryByText('Din stemme er modtaget')).toBeNull();
    press('Ret min stemme');
    expect(onVote).toHaveBeenCalledWith(['o1', 'o2']);
    counted(['o1', 'o2']);
    expect(screen.getByText('Din stemme er modtaget')).toBeTruthy();
  });

  it('sends no empty paper: blank is a choice of its own', () => {
    const { onVote } = open();
    press('Stem');
    expect(onVote).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Sæt mindst ét kryds, eller stem blankt.');
  });
});
