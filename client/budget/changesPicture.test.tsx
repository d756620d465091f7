import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../shared/ids.ts';
import type { StageRun } from '../../shared/state.ts';
import { proposal, withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import ChangesPart from './ChangesPart.tsx';

afterEach(cleanup);

const room = given(workshop('moves', three, withCatalogue()));
const { run } = room
  .when('adoptProposal', { proposalId: 'classes' })
  .when('adoptProposal', { proposalId: 'robots', givenUp: 'Intet.' })
  .when('adoptProposal', { proposalId: 'sickness' }).state.stage;
const draw = (shown: StageRun, year = 0, predicted: ReadonlySet<string> = new Set()) => {
  const chosen: number[] = [];
  render(
    <WordsProvider>
      <ChangesPart run={shown} year={year} onYear={(one) => void chosen.push(one)} predicted={predicted} />
    </WordsProvider>,
  );
  return chosen;
};
const figures = () =>
  screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));

describe('the picture of the areas’ changes', () => {
  it('has each kind of money under its name, with what it comes to and a chart that is called by it', () => {
    draw(run);
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Service',
      'Overførsler og anden drift',
      'Anlæg',
    ]);
    expect(screen.getByText('ét område får 0,1 mio. mindre, og ét område får 0,1 mio. mere')).toBeTruthy();
    expect(screen.getAllByRole('img').map((chart) => chart.getAttribute('aria-label'))).toEqual([
      'Service i 2028: ét område får 0,1 mio. mindre, og ét område får 0,1 mio. mere',
      'Overførsler og anden drift i 2028: ét område får 0,1 mio. mindre',
      'Anlæg i 2028: ét område får 0,1 mio. mere',
    ]);
  });

  it('has a line of the chart for every line of names: two for a committee, and a name and a bar for an area', () => {
    draw(run);
    const service = must(screen.getAllByRole('img')[0]);
    expect(JSON.parse(service.dataset['bars'] ?? '')).toEqual([null, null, null, -20, null, null, null, 10]);
    const names = must(service.nextElementSibling);
    expect(names.textContent).toBe('Børn og UngeSkoler 0,1 mio. mindreVelfærdÆldrepleje 0,1 mio. mere');
  });

  it('has the same figures as a table, for every year', () => {
    draw(run);
    expect(figures()).toEqual([
      'Område | 2028 | 2029 | 2030 | 2031',
      'Service: Børn og Unge',
      'Skoler | −20 | −50 | −50 | −50',
      'Service: Velfærd',
      'Ældrepleje | +10 | −5 | −20 | −30',
      'Overførsler og anden drift: Velfærd',
      'Sygedagpenge | −40 | −40 | −40 | −40',
      'Anlæg: Velfærd',
      'Ældrepleje | +15 | 0 | 0 | 0',
    ]);
    expect(
      screen.getByText(/^Ændring i forhold til basisbudgettet i 1\.000 kr\., pris- og lønniveau 2028$/),
    ).toBeTruthy();
  });

  it('follows the year, which is chosen above it', () => {
    const chosen = draw(run, 1);
    expect(screen.queryByRole('heading', { name: 'Anlæg' })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '2029' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: '2031' }));
    expect(chosen).toEqual([3]);
  });

  it('underlines what is predicted until it is confirmed', () => {
    draw(run, 0, new Set(['schools']));
    const predicted = [...document.querySelectorAll('.predicted')].map(({ textContent }) => textContent);
    expect(predicted).toEqual(['Skoler']);
  });

  it('draws the largest of many, tells how many more there are, and has them all in the table', () => {
    const scenario = withCatalogue();
    const areas = Array.from({ length: 40 }, (_, index) => ({
      ...must(scenario.areas[0]),
      id: `a${index}`,
      name: `Område ${index}`,
    }));
    const proposals = areas.map(({ id }, index) =>
      proposal({ id, proposalType: 'reduction', operating: { [id]: [-1 - index, 0, 0, 0] } }),
    );
    const chosen = proposals.map(({ id }) => ({ proposalId: id, share: 100, delay: 0, by: null, at: 0 }));
    draw({ ...run, scenario: { ...scenario, areas, proposals }, board: { moves: [], package: chosen } });
    expect(screen.getByText('og 24 områder med mindre ændringer')).toBeTruthy();
    const names = must(screen.getByRole('img').nextElementSibling);
    expect(within(names as HTMLElement).queryByText('Område 23')).toBeNull();
    expect(within(names as HTMLElement).getByText('Område 24')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(42); // the years, the committee, and forty areas
  });

  it('says what will come while nothing has changed in that year', () => {
    draw(room.state.stage.run, 2);
    expect(
      screen.getByText(
        'Ingen områder er ændret i 2030. Flytter I penge, eller vælger I forslag, kommer ændringerne her.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
