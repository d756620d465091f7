import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import type { Vote } from '../../shared/voting/methods/vote.ts';
import '../app/allWords.ts';
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

function open(vote?: Vote, shown: typeof ballot = ballot) {
  const onVote = vi.fn();
  const form = (current?: Vote) => (
    <WordsProvider>
      <BallotForm
        {...{ ballot: shown, onVote, vote: current }}
        years={[2028, 2029]}
        isSending={false}
        problem={undefined}
        turnout={41}
      />
    </WordsProvider>
  );
  const { rerender } = render(form(vote));
  return { onVote, counted: (current: Vote) => rerender(form(current)) };
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
    expect(onVote).toHaveBeenCalledWith({ options: ['o2'] });
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('41 af 60 har stemt');
  });

  it('keeps blank and crosses apart', () => {
    const { onVote } = open();
    tick('Lånecykler');
    tick('Stem blankt');
    expect(box('Lånecykler').checked).toBe(false);
    press('Stem blankt');
    expect(onVote).toHaveBeenCalledWith({ options: [] });
    tick('Flere cykelstier');
    expect(box('Stem blankt').checked).toBe(false);
  });

  it('marks the vote that counts, and lets it be changed', () => {
    const { onVote, counted } = open({ options: ['o1'] });
    expect(box('Flere cykelstier').checked).toBe(true);
    expect(screen.getByText('Din stemme er modtaget')).toBeTruthy();
    tick('Lånecykler');
    expect(screen.queryByText('Din stemme er modtaget')).toBeNull();
    press('Ret min stemme');
    expect(onVote).toHaveBeenCalledWith({ options: ['o1', 'o2'] });
    counted({ options: ['o2', 'o1'] });
    expect(screen.getByText('Din stemme er modtaget')).toBeTruthy();
  });

  it('sends no empty paper: blank is a choice of its own', () => {
    const { onVote } = open();
    press('Stem');
    expect(onVote).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Sæt mindst ét kryds, eller stem blankt.');
  });
});

describe('papers of the other methods', () => {
  const held = (changes: Partial<typeof ballot>) => open(undefined, { ...ballot, ...changes }).onVote;
  const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement;

  it('single choice: one, or blank', () => {
    const onVote = held({ method: 'single' });
    fireEvent.click(screen.getByRole('radio', { name: 'Flere cykelstier' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Lånecykler' }));
    press('Stem');
    expect(onVote).toHaveBeenCalledWith({ options: ['o2'] });
    tick('Stem blankt');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Lånecykler' }).checked).toBe(false);
  });

  it('dots: no more than there are, and no more on one than one may get', () => {
    const onVote = held({ method: 'dots', settings: { points: 3, most: 2 } });
    press('Giv Lånecykler et point mere');
    press('Giv Lånecykler et point mere');
    expect(button('Giv Lånecykler et point mere').disabled).toBe(true);
    press('Giv Flere cykelstier et point mere');
    expect(screen.getByText('0 point tilbage')).toBeTruthy();
    expect(button('Giv Flere cykelstier et point mere').disabled).toBe(true);
    press('Stem');
    expect(onVote).toHaveBeenCalledWith({ points: { o1: 1, o2: 2 } });
    for (let times = 0; times < 2; times += 1) press('Tag et point fra Lånecykler');
    press('Stem');
    expect(onVote).toHaveBeenLastCalledWith({ points: { o1: 1 } });
  });

  it('consent: a step for each option, and a reason with it', () => {
    const onVote = held({ method: 'consent' });
    const [first] = screen.getAllByRole('radio', { name: 'Jeg har indvendinger' });
    fireEvent.click(first as HTMLElement);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Det er for dyrt' } });
    press('Stem');
    expect(onVote).toHaveBeenCalledWith({ levels: { o1: 4 }, reason: 'Det er for dyrt' });
  });

  it('ranking: by pressing, with the keyboard as well, and moved with buttons', () => {
    const onVote = held({ method: 'ranking' });
    press('Sæt Lånecykler på som nummer 1');
    press('Sæt Flere cykelstier på som nummer 2');
    press('Flyt Flere cykelstier op');
    press('Stem');
    expect(onVote).toHaveBeenCalledWith({ options: ['o1', 'o2'] });
    press('Tag Flere cykelstier af listen');
    press('Stem');
    expect(onVote).toHaveBeenLastCalledWith({ options: ['o2'] });
  });

  it('pool: crosses, or points where points decide', () => {
    held({ method: 'pool', settings: { budget: 2000 } });
    expect(screen.getByText(/puljen på 2,0 mio\. kr\.|puljen på 2\.000\.000 kr\./)).toBeTruthy();
    expect(box('Lånecykler').checked).toBe(false);
    cleanup();
    held({ method: 'pool', settings: { budget: 2000, utility: 'points', points: 4 } });
    expect(screen.getByText('4 point tilbage')).toBeTruthy();
  });

  it.each([
    ['open', /kan alle se, hvad du stemte/],
    ['closed', /ingen navne vises/],
  ] as const)('says before the voting what is seen afterwards: %s', (way, sentence) => {
    held({ way });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it.each(['single', 'consent', 'ranking'] as const)('%s: blank is a vote, an empty paper is none', (method) => {
    const onVote = held({ method });
    press('Stem');
    expect(onVote).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/eller stem blankt/);
    tick('Stem blankt');
    press('Stem blankt');
    expect(onVote).toHaveBeenCalledWith(method === 'consent' ? { levels: {} } : { options: [] });
  });
});
