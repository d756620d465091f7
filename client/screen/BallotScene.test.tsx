// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { StageBallot } from '../../shared/state.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { BallotSceneView } from './BallotScene.tsx';

afterEach(cleanup);

const words = (text: string) => ({ id: `w-${text.length}`, text });

const ballot = {
  id: 'b1',
  question: words('Hvad skal vi arbejde videre med?'),
  method: 'approval' as const,
  options: ['Naturbase', 'Musikcafé', 'Lånecykler'].map((title) => ({
    id: title.toLowerCase().slice(0, 4),
    title: words(title),
    text: words(''),
    amounts: null,
  })),
  roll: { size: 60, groups: { politician: 20, manager: 19, employee: 21 } },
};

function draw(shown: StageBallot | undefined, cast = 0) {
  render(
    <WordsProvider>
      <BallotSceneView ballot={shown} cast={cast} />
    </WordsProvider>,
  );
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the ballot scene', () => {
  it('says what will come when there is no ballot', () => {
    draw(undefined);
    expect(headline()).toBe('Snart skal vi stemme');
  });

  it('shows the question, the options and how many have voted, and nothing of how', () => {
    draw({ ...ballot, stage: 'open' }, 41);
    expect(headline()).toBe(ballot.question.text);
    const bar = screen.getByRole('progressbar');
    expect(bar.getAttribute('aria-valuetext')).toBe('41 af 60 har stemt');
    expect(screen.getByText('Musikcafé')).toBeTruthy();
    expect(screen.getByText('21').parentElement?.textContent).toBe('21 medarbejdere');
  });

  it('keeps everyone waiting calmly once it is closed', () => {
    draw({ ...ballot, stage: 'closed', cast: 57 });
    expect(headline()).toBe('Afstemningen er lukket. Resultatet kommer nu');
    expect(screen.getByText('57 af 60 har stemt')).toBeTruthy();
  });

  it('says when it is held again', () => {
    draw({ ...ballot, stage: 'void' });
    expect(headline()).toBe('Afstemningen tæller ikke. Den holdes igen');
  });

  it('shows the totals sorted, blank votes, and only the groups that were published', () => {
    const approvals = [11, 32, 0].map((count, index) => ({ optionId: ballot.options[index]?.id ?? '', count }));
    draw({
      ...ballot,
      stage: 'revealed',
      cast: 57,
      result: {
        cast: 57,
        blank: 3,
        approvals,
        groups: [{ group: 'politician', cast: 20, blank: 1, approvals: [4, 15, 0] }],
        withheld: ['manager', 'employee'],
      },
    });
    expect(headline()).toBe('Musikcafé fik flest stemmer');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'ValgmulighedStemmerAndelpolitikere',
      'Musikcafé3256 %15',
      'Naturbase1119 %4',
      'Lånecykler00 %0',
      'Blankt35 %1',
    ]);
    expect(screen.getByText(/^Vises ikke for sig: ledere, medarbejdere\./)).toBeTruthy();
  });
});
