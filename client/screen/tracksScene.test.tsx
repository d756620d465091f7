import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { TracksSceneView } from './TracksScene.tsx';

afterEach(cleanup);

function draw(...ids: string[]) {
  const { run } = workshop('moves', three, withCatalogue()).stage;
  const steps = ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 }));
  const chosen: StageRun = { ...run, board: { moves: [], package: steps } };
  render(
    <WordsProvider>
      <TracksSceneView run={chosen} />
    </WordsProvider>,
  );
  return screen.getByRole('heading', { level: 1 }).textContent;
}

it('says what next year lacks and what the long view gives, each with a bar of its own', () => {
  expect(draw('robots', 'classes')).toBe(
    'Vi mangler 0,1 mio. på Kasse i 2028. Det lange lys giver 0,1 mio. om året i 2035',
  );
  expect(screen.getByText('Det lange lys: Koster før valget i 2029, giver efter')).toBeTruthy();
  expect(screen.getAllByRole('meter').map((bar) => bar.getAttribute('aria-label'))).toEqual([
    'Service, 2028',
    'Kasse, 2028',
    'Spor 2: det lange lys',
  ]);
  expect(screen.getByText('De to spor måles hver for sig og lægges aldrig sammen.')).toBeTruthy();
});

it('says so while the long view is empty', () => {
  expect(draw()).toBe('Vi mangler 0,1 mio. på Kasse i 2028. Det lange lys har ingen forslag endnu');
  expect(screen.getAllByRole('meter')).toHaveLength(2);
});
