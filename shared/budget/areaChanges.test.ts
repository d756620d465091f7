import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageRun } from '../state.ts';
import { runAtBoard } from '../tables/boards.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given } from '../testing/given.ts';
import { playDay, randomDays } from '../testing/randomDay.ts';
import { three, workshop } from '../testing/workshop.ts';
import { add } from './amount.ts';
import { areaChanges, type KindChanges, yearOfChanges } from './areaChanges.ts';
import { type Board, pool, savings } from './board.ts';
import { changeOf, ledgerOf } from './ledger.ts';
import { constructionOf } from './package.ts';

const room = given(workshop('moves', three, withCatalogue()));
const move = (from: string, to: string, year: number, amount: number) => ({
  from,
  to,
  profile: { kind: 'once' as const, year, amount },
});
const table = (changes: readonly KindChanges[], year: number) =>
  changes.map(({ kind, committees }) => [
    kind,
    committees.map(({ committee, areas }) => [
      committee.id,
      areas.map(({ area, amounts }) => [area.id, amounts[year]]),
    ]),
  ]);

describe('what a board changes in each area', () => {
  // Classes save 20 of the schools in 2028 and 50 after; robots cost care 10 and are built for 15 in 2028, and give 5 in 2029.
  const chosen = room
    .when('adoptProposal', { proposalId: 'classes' })
    .when('adoptProposal', { proposalId: 'robots', givenUp: 'Intet.' })
    .when('adoptProposal', { proposalId: 'sickness' })
    .when('moveMoney', move('schools', 'care', 2028, 7));
  const { run } = chosen.state.stage;

  it('is moves and package together, apart by kind and by committee', () => {
    expect(table(areaChanges(run, 0), 0)).toEqual([
      [
        'service',
        [
          ['children', [['schools', -27]]],
          ['welfare', [['care', 17]]],
        ],
      ],
      ['otherOperating', [['welfare', [['benefits', -40]]]]],
      ['construction', [['welfare', [['care', 15]]]]],
    ]);
    // In 2029 nothing is built, and care gives its 5.
    expect(table(areaChanges(run, 1), 1)).toEqual([
      [
        'service',
        [
          ['children', [['schools', -50]]],
          ['welfare', [['care', -5]]],
        ],
      ],
      ['otherOperating', [['welfare', [['benefits', -40]]]]],
    ]);
  });

  it('tells how many areas go each way, and by how much, without ever adding kinds', () => {
    expect(areaChanges(run, 0).map(({ kind, less, more }) => [kind, less, more])).toEqual([
      ['service', { areas: 1, amount: 27 }, { areas: 1, amount: 17 }],
      ['otherOperating', { areas: 1, amount: 40 }, { areas: 0, amount: 0 }],
      ['construction', { areas: 0, amount: 0 }, { areas: 1, amount: 15 }],
    ]);
  });

  it('goes from the committee that gives most to the one that gets most, and from cut to growth in each', () => {
    const two = room.when('adoptProposal', { proposalId: 'merge' }).when('adoptProposal', { proposalId: 'reading' });
    const [service] = areaChanges(two.state.stage.run, 0);
    // Welfare comes after children in the scenario, and gives 30 where the schools get 10.
    expect(service?.committees.map(({ committee }) => committee.id)).toEqual(['welfare', 'children']);
    const moved = two.state.stage.run;
    const same = {
      ...moved.scenario,
      areas: moved.scenario.areas.map((area) => ({ ...area, committeeId: 'welfare' })),
    };
    const [all] = areaChanges({ ...moved, scenario: same }, 0);
    expect(all?.committees[0]?.areas.map(({ area }) => area.id)).toEqual(['care', 'schools']);
  });

  it('leaves out what is as it was, and what was moved back', () => {
    expect(areaChanges(room.state.stage.run, 0)).toEqual([]);
    const back = room
      .when('moveMoney', move('schools', 'care', 2028, 7))
      .when('moveMoney', move('care', 'schools', 2028, 7));
    expect(areaChanges(back.state.stage.run, 0)).toEqual([]);
  });

  it('is that of the board one asks for', () => {
    const tables = [{ id: 't1', number: 1, board: run.board }];
    const plenary = { ...room.state.stage.run, tables };
    expect(areaChanges(plenary, 0)).toEqual([]);
    expect(areaChanges(runAtBoard(plenary, 't1'), 0)).toEqual(areaChanges(run, 0));
  });
});

it('is told in the budget year, or in the first year after it in which anything changes', () => {
  expect(yearOfChanges(room.state.stage.run)).toBe(0);
  const later = room.when('moveMoney', move('schools', 'care', 2030, 7));
  expect(yearOfChanges(later.state.stage.run)).toBe(2);
  expect(yearOfChanges(later.when('moveMoney', move('schools', 'care', 2028, 7)).state.stage.run)).toBe(0);
});

it('M1: the areas’ changes, råderum and the pool sum to zero in every year, and what is built is the construction result', () => {
  const reached = new Set<string>();
  const held = (run: StageRun) => {
    const ledger = ledgerOf(run.board, run.scenario);
    const built = constructionOf(run.board.package, run.scenario);
    for (const year of run.scenario.years.keys()) {
      const changes = areaChanges(run, year);
      const sum = (is: (kind: KindChanges) => boolean) =>
        changes.filter(is).reduce((total, { less, more }) => total + more.amount - less.amount, 0);
      const apart = [savings, pool].map((account) => changeOf(ledger, account, built.length)[year] as number);
      expect([
        sum(({ kind }) => kind !== 'construction') + add(...apart),
        sum(({ kind }) => kind === 'construction'),
      ]).toEqual([0, built[year]]);
      for (const { kind } of changes) reached.add(kind);
    }
  };
  fc.assert(
    fc.property(randomDays, (wishes) => {
      const boards = new Set<Board>();
      for (const { play } of playDay(wishes)) {
        const { run } = play.state.stage;
        for (const one of [run, ...run.tables.map(({ id }) => runAtBoard(run, id))]) {
          if (!boards.has(one.board)) held(one);
          boards.add(one.board);
        }
      }
    }),
    { seed: 3101, numRuns: 6 },
  );
  expect([...reached].toSorted()).toEqual(['construction', 'otherOperating', 'service']);
});
