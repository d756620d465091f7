import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Move, savings } from '../../shared/budget/board.ts';
import { pagesOf } from '../../shared/budget/moves.ts';
import type { Stage } from '../../shared/state.ts';
import { smallScenario, three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { BudgetSceneView } from './BudgetScene.tsx';

afterEach(cleanup);

const thousands = (amounts: readonly number[]) => amounts.map((amount) => amount * 100);

/** The municipality of the tests with amounts that read in millions. */
const scenario = (() => {
  const small = smallScenario();
  const outcomes = small.outcomes.map((outcome) => ({
    ...outcome,
    targets: outcome.targets.map((target) => ({ ...target, amounts: thousands(target.amounts) })),
  }));
  return { ...small, outcomes };
})();

const move = (id: string, from: string, to: string, amounts: number[], by: string | null, at: number): Move => ({
  id,
  from,
  to,
  amounts,
  by,
  at,
  undone: false,
});

function draw(moves: Move[], changes: Partial<Stage['run']> = {}) {
  const { stage } = workshop('moves', three, scenario);
  const board = { moves: pagesOf(moves), package: [] };
  render(
    <WordsProvider>
      <BudgetSceneView stage={{ ...stage, run: { ...stage.run, board, ...changes } }} />
    </WordsProvider>,
  );
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the budget scene', () => {
  it('says what is missing, and that nothing has been moved yet', () => {
    draw([], { activeOutcomeId: 'strict' });
    expect(headline()).toBe('Vi mangler 15,0 mio. i 2028');
    expect(screen.getByText('Gabet vokser til 18,0 mio. i 2031.')).toBeTruthy();
    expect(screen.getByText('De første flytninger viser sig her.')).toBeTruthy();
    expect(screen.getByText(/^Ingen har flyttet penge i 2028 endnu/)).toBeTruthy();
  });

  it('shows the targets of every outcome, the committees, and the latest moves', () => {
    draw([
      move('m1', 'schools', savings, [8000, 8000, 8000, 8000], 'anna', 1),
      move('m2', savings, 'care', [500, 500, 500, 500], null, 2),
    ]);
    expect(headline()).toBe('Vi mangler 0,5 mio. på Kasse i 2029');
    const chart = screen.getByRole('img').getAttribute('aria-label');
    expect(chart).toContain('2028 er der fundet 7,5 af 5,0');
    for (const name of ['Mild', 'Ventet', 'Stram']) expect(screen.getByText(name)).toBeTruthy();

    const [latest] = screen.getAllByRole('list').filter((list) => list.className === 'LatestMoves__list');
    const items = within(latest as HTMLElement).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Råderum→ til Ældrepleje0,5 mio. i 2029 · anonymt',
      'Skoler→ til Råderum8,0 mio. i 2029 · Navn på anna, politiker',
    ]);

    expect(screen.getByRole('heading', { name: 'Her er mest flyttet i 2029' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Børn og Unge' }).parentElement?.textContent).toContain('↓ −8,0 mindre');
    expect(screen.getByRole('heading', { name: 'Velfærd' }).parentElement?.textContent).toContain('↑ +0,5 mere');
  });

  it('marks a move whose money changes spending type', () => {
    draw([move('m1', 'schools', 'benefits', [500, 500, 500, 500], null, 1)]);
    expect(screen.getByText('skifter udgiftstype · anonymt', { exact: false })).toBeTruthy();
  });

  it('has a line of words for each further target that the headline is not about', () => {
    draw([move('m1', 'benefits', savings, [3000, 3000, 3000, 3000], 'anna', 1)]);
    expect(headline()).toBe('Vi mangler 5,0 mio. på Service i 2028');
    expect(screen.getByText('Kasse: mangler 5,0 mio. i 2029')).toBeTruthy();
  });

  it('says so when every target is met', () => {
    draw([move('m1', 'schools', savings, [9000, 9000, 9000, 9000], 'anna', 1)]);
    expect(headline()).toBe('Målet er nået i alle år');
    expect(screen.getByText('Der er mest luft i 2028: 4,0 mio. mere end målet.')).toBeTruthy();
  });
});
