import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { must } from '../../shared/ids.ts';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { TracksPart } from './TracksPart.tsx';

afterEach(cleanup);

function draw(changes: Parameters<typeof withCatalogue>[0] = {}) {
  const { run } = workshop('moves', three, withCatalogue(changes)).stage;
  const steps = ['robots', 'classes'].map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 }));
  const chosen: StageRun = { ...run, board: { moves: [], package: steps } };
  render(
    <WordsProvider>
      <TracksPart run={chosen} />
    </WordsProvider>,
  );
}

const cells = (name: string) => {
  const row = must(screen.getByRole('rowheader', { name }).closest('tr'));
  return [...row.querySelectorAll('td')].map((cell) => cell.textContent);
};

it('shows the pool year by year in figures, what goes from it with a minus', () => {
  draw({ investments: { pool: [2500, 0, 0, 0], paybackYearsAtMost: 5 } });
  expect(cells('Givet af kommunen').slice(0, 2)).toEqual(['2,5', '0,0']);
  // 25 go in 2028: what is not nothing never reads as nothing.
  expect(cells('Brugt på investeringer').slice(0, 2)).toEqual(['−0,1', '0,0']);
  expect(cells('I puljen ved årets udgang')).toHaveLength(8);
});

it('tells the long track and the whole package apart, before and after the election', () => {
  draw();
  expect(screen.getByText('Det lange lys: Koster før valget i 2029, giver efter')).toBeTruthy();
  expect(cells('Det lange lys, drift')).toEqual(['koster 0,1', 'giver 0,2']);
  expect(cells('Det lange lys, anlæg')).toEqual(['koster 0,1', '0,0']);
  expect(cells('Hele pakken, drift')).toEqual(['giver 0,1', 'giver 0,5']);
});

it('shows no pool where the scenario has none', () => {
  draw({ investments: { pool: [0, 0, 0, 0], paybackYearsAtMost: 5 } });
  expect(screen.queryByRole('rowheader', { name: 'Givet af kommunen' })).toBeNull();
});
