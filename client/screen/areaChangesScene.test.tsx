import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../../shared/budget/moves.ts';
import { must } from '../../shared/ids.ts';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { moveBy } from '../../shared/testing/moveBy.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { AreaChangesSceneView } from './AreaChangesScene.tsx';

afterEach(cleanup);

const room = given(workshop('moves', three, withCatalogue()));
const { run: empty } = room.state.stage;
const { run } = room
  .when('adoptProposal', { proposalId: 'classes' })
  .when('adoptProposal', { proposalId: 'robots', givenUp: 'Intet.' })
  .when('adoptProposal', { proposalId: 'sickness' }).state.stage;
const draw = (shown: StageRun) => {
  render(
    <WordsProvider>
      <AreaChangesSceneView run={shown} />
    </WordsProvider>,
  );
  return screen.getByRole('heading', { level: 1 }).textContent;
};
/** What each chart is given, from above. */
const drawn = () => screen.getAllByRole('img').map(({ dataset }) => JSON.parse(dataset['bars'] ?? ''));
/** Thirty areas that each give one more than the one before. */
const thirty = (): StageRun => {
  const areas = Array.from({ length: 30 }, (_, index) => ({
    ...must(empty.scenario.areas[0]),
    id: `a${index}`,
    name: `Område ${index}`,
    committeeId: index % 2 === 0 ? 'children' : 'welfare',
  }));
  const moves = areas.map(({ id }, index) => moveBy(id, 'savings', [100 * (index + 1), 0, 0, 0]));
  return { ...empty, scenario: { ...empty.scenario, areas }, board: { moves: pagesOf(moves), package: [] } };
};

describe('the scene of the areas’ changes', () => {
  it('says in one sentence how many get less and how many more, and draws each kind for itself to one scale', () => {
    expect(draw(run)).toBe('Service i 2028: ét område får 0,1 mio. mindre, og ét område får 0,1 mio. mere');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.trim())).toEqual([
      'Service',
      'Overførsler og anden drift 0,1 mio. mindre',
      'Anlæg 0,1 mio. mere',
    ]);
    expect(drawn()).toEqual([[-20, 10], [-40], [15]]);
    const scales = screen.getAllByRole('img').map(({ dataset }) => dataset['scale']);
    expect(new Set(scales)).toEqual(new Set(['{"least":-40,"most":15}']));
  });

  it('has a name for every bar, in the same order, with its amount in words', () => {
    draw(run);
    const [service] = screen.getAllByRole('img');
    const list = must(service?.parentElement?.nextElementSibling) as HTMLElement;
    const areas = [...list.querySelectorAll('.AreaRows__area')].map(({ textContent }) => textContent);
    expect(areas).toEqual(['Skoler 0,1 mio. mindre', 'Ældrepleje 0,1 mio. mere']);
    expect(within(list).getByText('Børn og Unge')).toBeTruthy();
  });

  it('shows the largest where there is no room for all, and says how many more there are', () => {
    // 30 areas give 0,1 to 3,0 mio.: 46,5 together.
    expect(draw(thirty())).toBe('Service i 2028: 30 områder får 46,5 mio. mindre');
    expect(drawn()).toEqual([
      [-3000, -2800, -2600, -2400, -2200, -2000, -1800, -1600, -2900, -2700, -2500, -2300, -2100, -1900, -1700, -1500],
    ]);
    expect(screen.getByText('og 14 områder med mindre ændringer')).toBeTruthy();
  });

  it('has the area that is pointed at among them, framed and marked', () => {
    draw({ ...thirty(), pointer: { kind: 'area', id: 'a0' } });
    const marked = [...document.querySelectorAll('[aria-current="true"].Pointed')].map(
      ({ textContent }) => textContent,
    );
    expect(marked).toEqual(['▶ Her Område 0 0,1 mio. mindre']);
    expect(drawn()[0]).toContain(-100);
    expect(drawn()[0]).toHaveLength(16);
  });

  it('tells of the first year in which anything changes when the budget year is as it was', () => {
    const board = { moves: [[moveBy('care', 'savings', [0, 0, 2500, 0])]], package: [] };
    expect(draw({ ...empty, board })).toBe('Service i 2030: ét område får 2,5 mio. mindre');
    expect(screen.getByText(/^Ændring fra basisbudgettet i 2030/)).toBeTruthy();
  });
});

describe('while nothing has changed', () => {
  it('it says what will come', () => {
    expect(draw(empty)).toBe('Ingen områder er ændret endnu');
    expect(screen.getByText('Her kommer det, som hvert område får mindre eller mere.')).toBeTruthy();
  });

  it('it says that the tables work each on their own when they do', () => {
    const programme = empty.scenario.programme.map((step) => ({ ...step, board: 'table' as const }));
    const tables = [{ id: 't1', number: 1, board: run.board }];
    draw({ ...empty, tables, scenario: { ...empty.scenario, programme } });
    expect(
      screen.getByText('Bordene arbejder hver for sig. Her vises det, der er flyttet og valgt fælles.'),
    ).toBeTruthy();
  });
});
