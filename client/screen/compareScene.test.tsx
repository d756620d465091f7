import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Adoption } from '../../shared/budget/board.ts';
import { must } from '../../shared/ids.ts';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { CompareAreasSceneView } from './CompareAreasScene.tsx';
import { CompareSceneView } from './CompareScene.tsx';
import { comparePicture } from './comparePicture.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

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

const row = (title: string) => must(screen.getByRole('rowheader', { name: title }).closest('tr'));

it('says where all tables agree, and how many have chosen the rest', () => {
  const run = runWith([adoption('classes'), adoption('merge', 50)], [adoption('classes')], [adoption('classes')]);
  expect(draw(run)).toBe('Alle tre borde har valgt ét og samme forslag');
  expect(row('Forslag classes').textContent).toContain('3 af 3');
  expect(row('Forslag merge').textContent).toContain('0 af 3');
  expect(within(row('Forslag merge')).getByRole('img', { name: 'delvist eller senere' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Her er I enige' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Her er I delt' })).toBeTruthy();
});

it('has what each table has found below, with what is asked', () => {
  draw(runWith([adoption('classes'), adoption('merge')], [adoption('classes')]));
  expect(row('Service i 2031, mio. kr.').textContent).toBe('Service i 2031, mio. kr.0,10,1mål 0,1');
});

it('counts in words, and says when the tables are split or nearly agree', () => {
  const both = [adoption('classes'), adoption('sickness')];
  expect(draw(runWith(both, both))).toBe('Begge borde har valgt de samme to forslag');
  cleanup();
  expect(draw(runWith([adoption('classes')], [adoption('sickness')]))).toBe('Bordene er delt om alle forslag');
  cleanup();
  expect(draw(runWith([adoption('merge')], [adoption('merge', 50)]))).toBe('Bordene er næsten enige om ét forslag');
});

it('waits while they have chosen nothing', () => {
  expect(draw(runWith([], []))).toBe('Her kommer bordenes valg');
  expect(screen.getByText(/^Så snart et bord vælger et forslag, ses her, hvad bordene er enige om/)).toBeTruthy();
});

describe('a long list', () => {
  const scenario = withCatalogue();
  const [first] = scenario.proposals;
  const many = (count: number, tables = 8): StageRun => {
    const proposals = Array.from({ length: count }, (_, index) => ({
      ...must(first),
      id: `p${index}`,
      nr: String(index).padStart(3, '0'),
      title: `Forslag nummer ${index}`,
    }));
    const all = proposals.map(({ id }) => adoption(id));
    const packages = Array.from({ length: tables }, (_, table) => (table === 0 ? all.slice(0, 5) : all));
    return { ...runWith(...packages), scenario: { ...scenario, proposals } };
  };

  it('is one grid for as long as it can be read, set closer when it grows', () => {
    expect(comparePicture(many(14))).toMatchObject({
      layout: 'roomy',
      pages: [[[{ agreement: 'all' }, { agreement: 'nearly' }]]],
    });
    expect(comparePicture(many(18))).toMatchObject({
      layout: 'close',
      pages: [[[{ agreement: 'all' }, { agreement: 'nearly' }]]],
    });
  });

  it('is two grids beyond that, in pages that hold every proposal of 40 at eight tables once', () => {
    const { layout, pages } = must(comparePicture(many(40)));
    expect(layout).toBe('columns');
    // A heading takes a line of a column's 17: 5 agreed and 10 nearly agreed, then 16 more, and the last 9 on a page of their own.
    const counts = pages.map((columns) => columns.map((sections) => sections.map(({ rows }) => rows.length)));
    expect(counts).toEqual([[[5, 10], [16]], [[9]]]);
    const shown = pages.flat(2).flatMap(({ rows }) => rows.map(({ proposal }) => proposal.id));
    expect(shown.toSorted()).toEqual(
      many(40)
        .scenario.proposals.map(({ id }) => id)
        .toSorted(),
    );
  });

  it('is page after page of one grid where 12 tables leave titles no room beside each other', () => {
    const { layout, pages } = must(comparePicture(many(40, 12)));
    expect(layout).toBe('roomy');
    const counts = pages.map((columns) => columns.map((sections) => sections.map(({ rows }) => rows.length)));
    expect(counts).toEqual([[[5, 9]], [[14]], [[12]]]);
    draw(many(40, 12));
    expect(screen.getByText('Side 1 af 3. De mest enige står først')).toBeTruthy();
    expect(row('Service i 2031, mio. kr.').querySelectorAll('td.num')).toHaveLength(13); // twelve tables, and what is asked
  });

  it('is page after page of one grid at four tables too, where a title has the whole width', () => {
    const { layout, pages } = must(comparePicture(many(40, 4)));
    expect(layout).toBe('roomy');
    expect(pages.map((columns) => columns.length)).toEqual([1, 1, 1]);
    draw(many(40, 4));
    expect(screen.getByRole('table').className).toBe('CompareGrid CompareGrid--few');
  });

  it('leaves a title two lines where few tables have chosen few proposals, and one where they are many', () => {
    const lines = (run: StageRun) => {
      draw(run);
      const cells = document.querySelectorAll('tbody .CompareGrid__left > span');
      cleanup();
      return new Set([...cells].map(({ className }) => className));
    };
    expect(lines(many(12, 4))).toEqual(new Set(['ScreenPage__two']));
    expect(lines(many(13, 4))).toEqual(new Set(['ScreenPage__one']));
    expect(lines(many(12, 5))).toEqual(new Set(['ScreenPage__one']));
  });

  it('turns its pages by itself, with the sums below each', () => {
    vi.useFakeTimers();
    const run = many(40);
    expect(draw(run)).toBe('Alle otte borde har valgt de samme fem forslag');
    const titles = () =>
      screen
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent)
        .filter((title) => title?.startsWith('Forslag nummer'));
    expect(screen.getAllByRole('table')).toHaveLength(3);
    expect(screen.getByText('Side 1 af 2. De mest enige står først')).toBeTruthy();
    // The label spans the tables' numbers and their figures, so that each figure stands under its own table.
    const label = screen.getByRole('rowheader', { name: 'Service i 2031, mio. kr.' });
    expect(label.closest('tbody')).toBe(label.closest('table')?.querySelector('td.num:last-child')?.closest('tbody'));
    expect(label.closest('table')?.querySelectorAll('tbody, thead')).toHaveLength(1);
    const first = titles();
    act(() => void vi.advanceTimersByTime(12_000));
    expect(screen.getByText('Side 2 af 2. De mest enige står først')).toBeTruthy();
    expect(screen.getAllByRole('table')).toHaveLength(2);
    expect(new Set([...first, ...titles()]).size).toBe(40);
    act(() => void vi.advanceTimersByTime(12_000));
    expect(titles()).toEqual(first);
  });

  it('stays on the page of what is pointed at', () => {
    vi.useFakeTimers();
    draw({ ...many(40), pointer: { kind: 'proposal', id: 'p39' } });
    expect(screen.getByText('Side 2 af 2. De mest enige står først')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(24_000));
    expect(screen.getByRole('rowheader', { name: /Forslag nummer 39/ })).toBeTruthy();
  });
});

describe('areas across tables', () => {
  const drawAreas = (run: StageRun) => {
    render(
      <WordsProvider>
        <CompareAreasSceneView run={run} />
      </WordsProvider>,
    );
    return screen.getByRole('heading', { level: 1 }).textContent;
  };

  it('say where all go the same way, with what each table changes', () => {
    const run = runWith([adoption('classes'), adoption('sickness')], [adoption('classes', 100)]);
    expect(drawAreas(run)).toBe('Alle borde går samme vej på ét område');
    expect(row('Skoler').textContent).toBe('Samme vejSkoler−0,1−0,1−0,1');
    expect(row('Sygedagpenge').textContent).toBe('Kun ved nogleSygedagpenge−0,10−0,1 til 0');
  });

  it('turn their pages, with every area once, and stay on the page of the one that is pointed at', () => {
    vi.useFakeTimers();
    const [schools] = withCatalogue().areas;
    const ids = Array.from({ length: 40 }, (_, index) => `area-${index}`);
    const scenario = withCatalogue();
    const areas = ids.map((id) => ({ ...must(schools), id, name: `Område ${id}` }));
    const proposals = ids.map((areaId, index) => ({
      ...must(scenario.proposals[0]),
      id: `p${index}`,
      effects: [{ areaId, kind: 'operating' as const, amounts: [-9, -9, -9, -9] }],
    }));
    const chosen = proposals.map(({ id }) => adoption(id));
    const run = { ...runWith(chosen, chosen), scenario: { ...scenario, areas, proposals } };
    const names = () =>
      screen
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent)
        .filter((name) => name?.includes('Område'));
    drawAreas(run);
    expect(screen.getByText('Side 1 af 3')).toBeTruthy();
    const seen = names();
    for (const page of [2, 3]) {
      act(() => void vi.advanceTimersByTime(12_000));
      expect(screen.getByText(`Side ${page} af 3`)).toBeTruthy();
      seen.push(...names());
    }
    expect(seen).toEqual(ids.map((id) => `Område ${id}`));
    cleanup();
    drawAreas({ ...run, pointer: { kind: 'area', id: 'area-39' } });
    act(() => void vi.advanceTimersByTime(24_000));
    expect(names()).toContain('▶ Her Område area-39');
  });

  it('say where they part, and wait while nothing is changed', () => {
    expect(drawAreas(runWith([adoption('classes')], [adoption('reading')]))).toBe(
      'Bordene går hver sin vej på ét område',
    );
    cleanup();
    expect(drawAreas(runWith([], []))).toBe('Her kommer bordenes ændringer');
    expect(screen.getByText(/^Så snart et bord ændrer et område, ses her/)).toBeTruthy();
  });
});
