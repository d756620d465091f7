import type { Outcome, Proposal, Scenario } from '../../scenario/schema.ts';
import { add, addYears, type YearAmounts, zeroYears } from '../amount.ts';
import { type Adoption, type Board, type Priority, pool, savings } from '../board.ts';
import { whole } from '../effects.ts';
import { gainOf } from '../ladder.ts';
import { areaById, changeOf, movesLedger } from '../ledger.ts';
import { foundFor } from '../outcomes.ts';
import { packageChanges, stepsOf } from '../package.ts';
import { poolBalance } from '../pool.ts';
import { priorityOf } from '../priorities.ts';
import type { Choice, Row } from './program.ts';

/** What a target asks for in one year, and what each proposal gives towards it. */
export interface TargetRow extends Row {
  targetId: string;
  /** Index of the year. */
  year: number;
  /** What moves alone have found; `atLeast` is what remains to be found by proposals. */
  byMoves: number;
}

/**
 * Which proposals, whole or as they are adopted today, would meet an outcome. All of it is plain numbers, so that it can be handed
 * to a worker. Columns are the proposals in the order of the catalogue.
 */
export interface SuggestionProblem {
  proposalIds: readonly string[];
  /** Today's package. */
  today: Choice;
  targets: readonly TargetRow[];
  /** Limits of accounts, requirements, exclusions, and locked areas that nothing may touch. */
  limits: readonly Row[];
  /** What is to be small, the most important first. */
  aims: readonly (readonly number[])[];
}

/**
 * The question of a board and an outcome. The aims, in this order:
 *
 * 1. what protected areas lose: cuts in operating, and adopted efforts that are dropped, all years together;
 * 2. the number of proposals that are added or dropped;
 * 3. what neutral areas lose, likewise;
 * 4. what is found beyond the targets, all targets and years together.
 *
 * Sums over years serve to compare and are shown nowhere. Everything is linear: with its extent given, each proposal does the same
 * to every account whatever else is chosen, the pool's balance included.
 */
export function suggestionProblem(board: Board, scenario: Scenario, { targets }: Outcome): SuggestionProblem {
  const { proposals, years } = scenario;
  const adoptions = proposals.map(
    ({ id }): Adoption =>
      board.package.find(({ proposalId }) => proposalId === id) ?? { proposalId: id, ...whole, by: null, at: 0 },
  );
  const isToday = (id: string) => board.package.some(({ proposalId }) => proposalId === id);
  const today = proposals.map(({ id }) => (isToday(id) ? 1 : 0));
  const changes = adoptions.map((adoption) => packageChanges([adoption], scenario));
  const moved = movesLedger(board.moves, years.length);

  const gains = (target: Outcome['targets'][number]) =>
    stepsOf(adoptions, scenario).map((step) => gainOf(step, target.spendingTypes, scenario));
  const targetRows = targets.flatMap((target) => {
    const given = gains(target);
    const byMoves = foundFor(target, scenario, moved);
    return years.map((_, year): TargetRow => {
      const found = byMoves[year] as number;
      const coefficients = given.map((gain) => gain[year] as number);
      return {
        targetId: target.id,
        year,
        byMoves: found,
        coefficients,
        atLeast: add(target.amounts[year] as number, -found),
      };
    });
  });

  const losses = (priority: Priority) =>
    changes.map((change, column) => {
      let loss = 0;
      for (const [account, amounts] of change) {
        if (account === savings || account === pool || priorityOf(board, account) !== priority) continue;
        for (const amount of amounts) if (amount < 0 || today[column] === 1) loss = add(loss, -amount);
      }
      return loss;
    });

  return {
    proposalIds: proposals.map(({ id }) => id),
    today,
    targets: targetRows,
    limits: [
      ...accountRows(board, scenario, changes),
      ...poolRows(board, adoptions, scenario),
      ...ruleRows(proposals, today, scenario),
    ].filter((row) => !isAlwaysMet(row)),
    aims: [
      losses('protect'),
      today.map((chosen) => (chosen === 1 ? -1 : 1)),
      losses('neutral'),
      proposals.map((_, column) => add(...targetRows.map(({ coefficients }) => coefficients[column] as number))),
    ],
  };
}

const isAlwaysMet = ({ coefficients, atLeast }: Row): boolean =>
  coefficients.reduce((least, coefficient) => least + Math.min(0, coefficient), 0) >= atLeast;

/** Floors and ceilings of areas, and råderum that is never spent twice. */
function accountRows(board: Board, scenario: Scenario, changes: readonly ReadonlyMap<string, YearAmounts>[]): Row[] {
  const years = scenario.years.length;
  const moved = movesLedger(board.moves, years);
  const rows: Row[] = [];
  for (const account of new Set(changes.flatMap((change) => [...change.keys()]))) {
    const area = areaById(scenario, account);
    if (account !== savings && !area) continue; // the pool has rows of its own
    const before = addYears(area?.baseline ?? zeroYears(years), changeOf(moved, account, years));
    for (const [year, held] of before.entries()) {
      const coefficients = changes.map((change) => change.get(account)?.[year] ?? 0);
      rows.push({ coefficients, atLeast: add(area?.floor[year] ?? 0, -held) });
      const ceiling = area?.ceiling?.[year];
      if (ceiling === undefined) continue;
      rows.push({ coefficients: coefficients.map((amount) => 0 - amount), atLeast: add(held, -ceiling) });
    }
  }
  return rows;
}

/** The pool is never overdrawn at the end of a year. */
function poolRows({ moves }: Board, adoptions: readonly Adoption[], scenario: Scenario): Row[] {
  const given = poolBalance({ moves, package: [] }, scenario);
  const balances = adoptions.map((adoption) => poolBalance({ moves, package: [adoption] }, scenario));
  return given.map((held, year) => ({
    coefficients: balances.map((balance) => add(balance[year] as number, -held)),
    atLeast: 0 - held,
  }));
}

/** Requirements, exclusions, and that proposals touching a locked area stay as they are. */
function ruleRows(proposals: readonly Proposal[], today: Choice, scenario: Scenario): Row[] {
  const columnOf = new Map(proposals.map(({ id }, column) => [id, column]));
  const row = (entries: readonly (readonly [number, number])[], atLeast: number): Row => {
    const coefficients = new Array<number>(proposals.length).fill(0);
    for (const [column, coefficient] of entries) coefficients[column] = coefficient;
    return { coefficients, atLeast };
  };
  return proposals.flatMap(({ requires, excludes, effects }, column) => {
    const columnsOf = (ids: readonly string[]) => ids.flatMap((id) => columnOf.get(id) ?? []);
    const isLocked = effects.some(({ areaId }) => areaById(scenario, areaId)?.locked);
    const stays = today[column] === 1 ? row([[column, 1]], 1) : row([[column, -1]], 0);
    return [
      ...columnsOf(requires).map((other) =>
        row(
          [
            [other, 1],
            [column, -1],
          ],
          0,
        ),
      ),
      ...columnsOf(excludes)
        .filter((other) => other > column)
        .map((other) =>
          row(
            [
              [column, -1],
              [other, -1],
            ],
            -1,
          ),
        ),
      ...(isLocked ? [stays] : []),
    ];
  });
}
