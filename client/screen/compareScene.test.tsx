// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { must } from '../../shared/ids.ts';
import type { Adoption, StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { CompareSceneView } from './CompareScene.tsx';

afterEach(cleanup);

const adoption = (proposalId: string, share = 100): Adoption => ({ proposalId, share, delay: 0, by: null, at: 0 });
const runWith = (...packages: Adoption[][]): StageRun => ({
  ...workshop('moves', three, withCatalogue()).stage.run,
  tables: packages.map((steps, index) => ({
    id: `t${index + 1}`,
    number: index + 1,
    board: { moves: [], package: steps },
  })),
});
const draw = (run: StageRun) => {
  render(
    <WordsProvider>
      <CompareSceneView run={run} />
    </WordsProvider>,
  );
  return screen.getByRole('heading', { level: 1 }).textContent;
};

it('says where all tables agree, and how many have chosen the rest', () => {
  const run = runWith([adoption('classes'), adoption('merge', 50)], [adoption('classes')], [adoption('classes')]);
  expect(draw(run)).toBe('Her er alle borde enige: ét forslag');
  const row = (title: string) => must(screen.getByRole('rowheader', { name: title }).closest('tr'));
  expect(row('Forslag classes').textContent).toContain('alle');
  expect(row('Forslag merge').textContent).toContain('1 af 3');
  expect(within(row('Forslag merge')).getByText('delvist eller senere')).toBeTruthy();
});

it('says when the tables are split, and waits while they have chosen nothing', () => {
  expect(draw(runWith([adoption('classes')], [adoption('merge')]))).toBe('Bordene er delt om alle forslag');
  cleanup();
  expect(draw(runWith([], []))).toBe('Her kommer bordenes valg');
});
