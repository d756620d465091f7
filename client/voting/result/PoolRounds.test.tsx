import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import type { OutcomeOf } from '../../../shared/voting/methods/method.ts';
import '../../app/allWords.ts';
import { WordsProvider } from '../../app/texts.tsx';
import { PoolRounds } from './PoolRounds.tsx';

afterEach(cleanup);

const outcome: OutcomeOf<'pool'> = {
  method: 'pool',
  share: '10',
  raisedShare: '12',
  rounds: [{ optionId: 'o2', price: '25/4', effective: '36/5', payers: 8, left: '75' }],
  filled: ['o1'],
  notChosen: [],
  cost: 55,
  byVotes: ['o1'],
};
const ballot: RevealedBallot = {
  id: 'b1',
  question: { id: 'w-q', text: 'Hvad nu?' },
  method: 'pool',
  settings: { budget: 100 },
  options: [['o1', 'Bænke', 10] as const, ['o2', 'Lys', 45] as const, ['o3', 'Træer', 90] as const].map(
    ([id, title, cost]) => ({
      id,
      title: { id: `w-${id}`, text: title },
      text: { id: 'none', text: '' },
      amounts: [cost, 0],
    }),
  ),
  roll: { size: 10, groups: { politician: 10, manager: 0, employee: 0 } },
  stage: 'revealed',
  cast: 10,
  result: { cast: 10, blank: 0, approvals: [], groups: [], withheld: [], outcome },
};

const draw = (own: OutcomeOf<'pool'>) =>
  render(
    <WordsProvider>
      <PoolRounds ballot={ballot} outcome={own} scenario={{ budgetYear: 2028, priceLevel: '2028' }} />
    </WordsProvider>,
  );

it('tells each round’s price, effective votes, and what is not spent of the pool', () => {
  const { container } = draw(outcome);
  // Folded away until somebody wants to follow the count.
  expect(container.querySelector('details')?.open).toBe(false);
  const table = screen.getByRole('table', { hidden: true, name: 'Runde for runde. 2028, pris- og lønniveau 2028' });
  const rows = within(table).getAllByRole('row', { hidden: true });
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'ForslagPris pr. støtte (kr.)Effektive stemmerTilbage i puljen: sum minus brugt (1.000 kr.)',
    '1. Lys6.2507,255',
    '2. BænkeFyldt på efter antal stemmer45',
  ]);
});

it('is not there when nothing was chosen', () => {
  expect(draw({ ...outcome, rounds: [], filled: [] }).container.textContent).toBe('');
});
