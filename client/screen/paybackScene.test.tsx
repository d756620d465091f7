import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StageRun } from '../../shared/state.ts';
import { proposal, withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { PaybackSceneView } from './PaybackScene.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const investment = (id: string, amounts: number[]) =>
  proposal({ id, proposalType: 'investment', operating: { care: amounts } });
const more = [
  investment('late', [60, -6, -6, -6]),
  investment('lost', [9, 0, 0, 0]),
  investment('free', [-1, -1, -1, -1]),
];
const choosing = (...ids: string[]): StageRun => {
  const { run } = workshop('moves', three, withCatalogue()).stage;
  return {
    ...run,
    scenario: { ...run.scenario, proposals: [...run.scenario.proposals, ...more] },
    board: {
      moves: [],
      package: ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 })),
    },
  };
};
const draw = (run: StageRun) => {
  render(
    <WordsProvider>
      <PaybackSceneView run={run} />
    </WordsProvider>,
  );
  return screen.getByRole('heading', { level: 1 }).textContent;
};
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the headline says in one sentence', () => {
  it.each([
    [[], 'Der er ikke valgt nogen investering endnu'],
    [['classes'], 'Der er ikke valgt nogen investering endnu'],
    [['robots'], 'Investeringen er tjent hjem i 2030, inden for kommunens regel'],
    [['late'], 'Investeringen er først tjent hjem i 2038, senere end kommunens regel'],
    [['lost'], 'Investeringen tjener sig aldrig hjem med disse tal'],
    [['free'], 'Investeringen giver fra begyndelsen'],
    [['robots', 'free'], 'Begge investeringer er tjent hjem inden for kommunens regel'],
    [['robots', 'late', 'lost'], 'Én af tre investeringer er tjent hjem inden for kommunens regel'],
    [['robots', 'free', 'late'], 'To af tre investeringer er tjent hjem inden for kommunens regel'],
    [['late', 'lost'], 'Ingen af de to investeringer er tjent hjem inden for kommunens regel'],
  ])('for %j: %s', (ids, sentence) => {
    expect(draw(choosing(...ids))).toBe(sentence);
  });
});

describe('a card', () => {
  it('tells when, held against the rule, and what is given before the election and after it', () => {
    draw(choosing('robots'));
    const card = screen.getByText('Forslag robots').closest('li') as HTMLElement;
    expect(card.textContent).toContain('● Tjent hjem i 2030, efter 3,0 år: inden for reglen');
    expect(
      within(card)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Til og med valget i 2029', 'Efter valget, til 2035']);
    expect(
      within(card)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['koster 0,1', 'giver 0,2']);
    expect(screen.getByText('Kommunens regel: tjent hjem på højst 5 år · drift og anlæg i alt, mio. kr.')).toBeTruthy();
  });

  it('has the figures of its curve as a table', () => {
    draw(choosing('robots'));
    const table = screen.getByRole('table', { name: /^Forslag robots/ });
    const [head, row] = within(table).getAllByRole('row');
    expect(head?.textContent).toBe('Ved årets udgang2028202920302031');
    expect(row?.textContent).toBe('Gevinst i alt−0,1−0,10,00,1');
  });
});

it('tells what the pool holds at the end of each year', () => {
  draw(choosing('robots'));
  // 25 are given and spent in 2028; 5 come back in 2029 and the last 20 in 2030.
  const table = screen.getByRole('table', { name: /^Puljen har/ });
  const cells = within(table)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells).toEqual(['0,0', '0,1', '0,1', '0,1', '0,1', '0,1', '0,1', '0,1']);
});

it('has no table where there is no pool', () => {
  const run = choosing();
  const investments = { pool: [0, 0, 0, 0], paybackYearsAtMost: 5 };
  draw({ ...run, scenario: { ...run.scenario, investments } });
  expect(screen.queryByRole('table')).toBeNull();
});

it('says that what is chosen together is shown while the tables choose for themselves', () => {
  const run = choosing();
  const programme = run.scenario.programme.map((step) => ({ ...step, board: 'table' as const }));
  const tables = [{ id: 't1', number: 1, board: { moves: [], package: [] } }];
  draw({ ...run, tables, scenario: { ...run.scenario, programme } });
  expect(screen.getByText('Bordene vælger hver for sig. Her vises det, der er valgt fælles.')).toBeTruthy();
});

describe('more than fit beside each other', () => {
  const four = () => choosing('robots', 'late', 'lost', 'free');

  it('turn by themselves, in pages of about as many each', () => {
    vi.useFakeTimers();
    draw(four());
    expect(titles()).toEqual(['Forslag robots', 'Forslag late']);
    expect(screen.getByText('Side 1 af 2')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(12_000));
    expect(titles()).toEqual(['Forslag lost', 'Forslag free']);
  });

  it('stay on the page of the one that is pointed at, which is framed and marked', () => {
    vi.useFakeTimers();
    draw({ ...four(), pointer: { kind: 'proposal', id: 'free' } });
    act(() => void vi.advanceTimersByTime(24_000));
    expect(titles()).toEqual(['Forslag lost', '▶ Her Forslag free']);
    expect(document.querySelectorAll('[aria-current="true"].Pointed')).toHaveLength(1);
  });
});
