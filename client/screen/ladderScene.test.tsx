import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../shared/ids.ts';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { LadderSceneView } from './LadderScene.tsx';
import { ladderPicture } from './ladderPicture.ts';

afterEach(cleanup);

const adopt = (...ids: string[]): StageRun =>
  ids.reduce(
    (play, proposalId) => play.when('adoptProposal', { proposalId }),
    given(workshop('moves', three, withCatalogue())),
  ).state.stage.run;
const pictureOf = (run: StageRun) => must(ladderPicture(run));
const headline = (run: StageRun) => {
  render(
    <WordsProvider>
      <LadderSceneView run={run} />
    </WordsProvider>,
  );
  return screen.getByRole('heading', { level: 1 }).textContent;
};

describe('the picture of the ladder', () => {
  it('is a staircase in the year that asks most: each bar begins where the one before it ended', () => {
    const { year, panels } = pictureOf(adopt('merge', 'classes'));
    const rows = panels.flatMap((panel) => panel.rows);
    expect(year).toBe(2031);
    expect(rows.map(({ number, gain }) => [number, gain])).toEqual([
      [1, 30],
      [2, 50],
    ]);
    expect(rows[0]?.from).toBe(0);
    expect(rows[1]?.from).toBeCloseTo(must(rows[0]).from + must(rows[0]).width);
  });

  it('has a panel for the core and one for what each outcome adds, with what is still missing', () => {
    const { panels } = pictureOf(adopt('merge', 'classes', 'sickness'));
    expect(panels.map(({ part, outcomes, isLast, short }) => [part, outcomes, isLast, short])).toEqual([
      ['core', ['Mild'], false, []],
      ['conditional', ['Ventet', 'Stram'], true, [{ outcome: 'Stram', amount: 100, year: 2031 }]],
    ]);
    const [only] = pictureOf(adopt('merge')).panels;
    expect(only?.short[0]).toEqual({ outcome: 'Mild', amount: 10, year: 2031 });
  });

  it('begins beyond what moves have found, and marks what each outcome asks', () => {
    const run = given(workshop('moves', three, withCatalogue()))
      .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 40 } })
      .when('adoptProposal', { proposalId: 'merge' }).state.stage.run;
    const { panels, marks } = pictureOf(run);
    expect(panels[0]?.rows[0]?.from).toBeCloseTo(must(marks[0]).at); // 40 found, and 40 is what Mild asks
    expect(marks.map(({ name, asked, pattern, isActive }) => [name, asked, pattern, isActive])).toEqual([
      ['Mild', 40, 'dotted', false],
      ['Ventet', 80, 'solid', true],
      ['Stram', 180, 'dashed', false],
    ]);
  });

  it('tells the middle of a very long ladder in one line, and loses nothing of it', () => {
    const scenario = withCatalogue();
    const proposals = Array.from({ length: 30 }, (_, index) => ({
      ...must(scenario.proposals[0]),
      id: `p${index}`,
      effects: [{ areaId: 'schools', kind: 'operating' as const, amounts: [-1, -1, -1, -1] }],
    }));
    const steps = proposals.map(({ id }) => ({ proposalId: id, share: 100, delay: 0, by: null, at: 0 }));
    const run = { ...adopt(), scenario: { ...scenario, proposals }, board: { moves: [], package: steps } };
    const rows = pictureOf(run).panels.flatMap((panel) => panel.rows);
    expect(rows.length).toBe(16);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    expect(rows.reduce((sum, { gain }) => sum + gain, 0)).toBe(30);
  });
});

describe('the headline of the ladder', () => {
  it('waits for proposals', () => {
    expect(headline(adopt())).toBe('Her kommer sparetrappen, når I vælger forslag');
  });

  it('says how many steps are needed whatever the agreement', () => {
    expect(headline(adopt('merge', 'classes', 'sickness'))).toBe('To trin skal vi tage, uanset aftalen');
  });

  it('says what is missing when the whole package is not enough in the mildest case', () => {
    expect(headline(adopt('sickness'))).toBe('Vi mangler 0,1 mio. i 2031, selv hvis aftalen bliver mild');
  });
});
