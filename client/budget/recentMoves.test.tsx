import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { historyLines } from '../../shared/budget/history.ts';
import { movesOf } from '../../shared/budget/moves.ts';
import { must } from '../../shared/ids.ts';
import { given, now } from '../../shared/testing/given.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import '../app/allWords.ts';
import { changeInWords } from '../../shared/budget/historyWords.ts';
import { type Words, WordsProvider } from '../app/texts.tsx';
import { RecentMoves } from './RecentMoves.tsx';

afterEach(cleanup);

const profile = { kind: 'once' as const, year: 2028, amount: 10 };
const { stage } = given(workshop('moves'))
  .when('moveMoney', { from: 'schools', to: 'care', profile })
  .when('moveMoney', { from: 'schools', to: 'benefits', profile, acrossTypes: true }).state;

it('marks the moves whose money changes spending type', () => {
  const none = new Set<string>();
  const moves = movesOf(stage.run.board).toReversed();
  render(
    <WordsProvider>
      <RecentMoves stage={stage} moves={moves} undoable={none} predicted={none} now={now} onUndo={vi.fn()} />
    </WordsProvider>,
  );
  const [across, within] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(across).toContain('skifter udgiftstype');
  expect(within).not.toContain('skifter udgiftstype');
});

it('is told of them in the history of the board too', () => {
  const words = { t: (key: keyof typeof da, values = {}) => fill(da[key], values, 'da'), language: 'da' } as Words;
  const said = historyLines(stage.run.board, 2, 1).map((line) => changeInWords(must(line), stage.run, words));
  expect(said).toEqual([
    'Flyttede 10.000 kr. i 2028: fra Skoler til Sygedagpenge. Pengene skifter udgiftstype',
    'Flyttede 10.000 kr. i 2028: fra Skoler til Ældrepleje',
  ]);
});
