import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Adoption } from '../../shared/budget/board.ts';
import { must } from '../../shared/ids.ts';
import type { Pointer } from '../../shared/programme/pointer.ts';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { BallotSceneView } from './BallotScene.tsx';
import { BudgetSceneView } from './BudgetScene.tsx';
import { CompareAreasSceneView } from './CompareAreasScene.tsx';
import { CompareSceneView } from './CompareScene.tsx';
import { comparePicture, pageWith } from './comparePicture.ts';
import { firstWith } from './firstWith.ts';
import { LadderSceneView } from './LadderScene.tsx';
import { ladderPicture } from './ladderPicture.ts';

afterEach(cleanup);

const { stage } = workshop('moves', three, withCatalogue());
/** What is framed, read aloud; undefined while nothing is. */
const framedIn = (scene: ReactNode): string | undefined => {
  render(<WordsProvider>{scene}</WordsProvider>);
  const all = document.querySelectorAll('[aria-current="true"].Pointed');
  expect(all.length).toBeLessThan(2);
  return all[0]?.textContent ?? undefined;
};
const adoption = (proposalId: string): Adoption => ({ proposalId, share: 100, delay: 0, by: null, at: 0 });
const board = (...ids: string[]) => ({ moves: [], package: ids.map(adoption) });
const tablesWith = (...packages: string[][]) =>
  packages.map((ids, index) => ({ id: `t${index + 1}`, number: index + 1, board: board(...ids) }));
const pointing = (pointer: Pointer, changes: Partial<StageRun> = {}): StageRun => ({
  ...stage.run,
  ...changes,
  pointer,
});
/** A catalogue of so many proposals `p0`, `p1` … that each save one. */
const many = (count: number) => {
  const scenario = withCatalogue();
  const proposals = Array.from({ length: count }, (_, index) => ({
    ...must(scenario.proposals[0]),
    id: `p${index}`,
    title: `Forslag ${index}`,
    effects: [{ areaId: 'schools', kind: 'operating' as const, amounts: [-1, -1, -1, -1] }],
  }));
  return { scenario: { ...scenario, proposals }, ids: proposals.map(({ id }) => id) };
};

describe('what is pointed at is framed and marked with a word', () => {
  it('in the budget: the committee of an area, also where nothing has been moved', () => {
    const run = pointing({ kind: 'area', id: 'care' });
    expect(framedIn(<BudgetSceneView stage={{ ...stage, run }} />)).toMatch(/^Velfærd.*▶ Her Ældre/);
  });

  it('among the tables’ areas', () => {
    const moved = given(workshop('moves', three, withCatalogue())).when('moveMoney', {
      from: 'schools',
      to: 'savings',
      profile: { kind: 'lasting', year: 2028, amount: 40 },
    }).state.stage.run.board;
    const tables = [{ id: 't1', number: 1, board: moved }];
    const run = pointing({ kind: 'area', id: 'schools' }, { tables });
    expect(framedIn(<CompareAreasSceneView run={run} />)).toContain('▶ Her Skoler');
  });

  it('on the ladder', () => {
    const run = pointing({ kind: 'proposal', id: 'merge' }, { board: board('classes', 'merge') });
    expect(framedIn(<LadderSceneView run={run} />)).toContain('▶ Her Forslag merge');
  });

  it('among the tables’ proposals', () => {
    const run = pointing({ kind: 'proposal', id: 'merge' }, { tables: tablesWith(['merge'], ['classes']) });
    expect(framedIn(<CompareSceneView run={run} />)).toContain('▶ Her Forslag merge');
  });

  it('on a ballot', () => {
    const option = (id: string) => ({ id, title: { id, text: `Valg ${id}` }, text: { id, text: '' }, amounts: null });
    const ballot = {
      id: 'b1',
      stage: 'open' as const,
      question: { id: 'q', text: 'Hvad nu?' },
      method: 'approval' as const,
      options: [option('o1'), option('o2')],
      roll: { size: 3, groups: { politician: 1, manager: 1, employee: 1 } },
      openedAt: 0,
    };
    expect(framedIn(<BallotSceneView ballot={ballot} cast={0} pointed="o2" />)).toBe('▶ Her Valg o2');
    cleanup();
    expect(framedIn(<BallotSceneView ballot={ballot} cast={0} />)).toBeUndefined();
  });
});

describe('what there is no room for comes into view when it is pointed at', () => {
  it('in a list that is cut off', () => {
    const rows = [1, 2, 3, 4, 5];
    expect(firstWith(rows, 3, (row) => row === 5)).toEqual([1, 2, 5]);
    expect(firstWith(rows, 3, (row) => row === 2)).toEqual([1, 2, 3]);
    expect(firstWith(rows, 3, () => false)).toEqual([1, 2, 3]);
  });

  it('on a ladder whose middle is told in one line, and nothing of it is lost', () => {
    const { scenario, ids } = many(30);
    for (const id of ids) {
      const picture = ladderPicture(pointing({ kind: 'proposal', id }, { scenario, board: board(...ids) }));
      const rows = must(picture).panels.flatMap((panel) => panel.rows);
      expect(rows.map((row) => row.id)).toContain(id);
      expect(rows.length).toBeLessThanOrEqual(16);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(30);
      expect(rows.reduce((sum, { gain }) => sum + gain, 0)).toBe(30);
    }
  });

  it('among more proposals of the tables than a page holds', () => {
    const { scenario, ids } = many(60);
    const run = { ...stage.run, scenario, tables: tablesWith(ids, ids.slice(0, 40)) };
    const picture = must(comparePicture(run));
    expect(picture.pages.length).toBe(5);
    for (const id of ids) {
      const page = must(picture.pages[must(pageWith(picture, id))]);
      expect(page.flat().flatMap(({ rows }) => rows.map(({ proposal }) => proposal.id))).toContain(id);
    }
    expect(pageWith(picture, 'unknown')).toBeNull();
    expect(pageWith(picture, undefined)).toBeNull();
  });
});

describe('the ladder while tables work', () => {
  const atTables = (run: StageRun): StageRun => ({
    ...run,
    scenario: {
      ...run.scenario,
      programme: run.scenario.programme.map((step) => ({ ...step, board: 'table' as const })),
    },
  });
  const tables = tablesWith(['merge', 'classes'], [], ['merge']);
  const read = (run: StageRun) => {
    render(
      <WordsProvider>
        <LadderSceneView run={run} />
      </WordsProvider>,
    );
    return document.body.textContent;
  };

  it('tells what each table has, and where the room stands', () => {
    const text = read(atTables({ ...stage.run, tables }));
    expect(text).toContain('Bordene bygger hver sin sparetrappe');
    expect(text).toContain('Fælles er der ikke valgt noget endnu');
    expect(text).toMatch(/Bord 1. 2 trin.*Bord 2. ingen trin endnu.*Bord 3. 1 trin/);
  });

  it('is the room’s own as soon as something has been chosen together', () => {
    expect(read(atTables({ ...stage.run, tables, board: board('merge') }))).toContain('Forslag merge');
  });
});
