import type { Outcome, Scenario } from '../../scenario/schema.ts';
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
 * to a worker. Columns are the proposals in the order of the catalogue, as they are adopted today or else whole; and after them, as
 * another way to choose them, those that are adopted in part or later, whole and as planned. Of the two ways one is chosen at most.
 */
export interface SuggestionProblem {
  proposalIds: readonly string[];
  /** The proposals of the columns after those of the catalogue. */
  wholeIds: readonly string[];
  /** Today's package, as long as there are columns. */
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
 * 2. the number of proposals that are added, made whole or dropped;
 * 3. what neutral areas lose, likewise;
 * 4. what is found beyond the targets, all targets and years together.
 *
 * Sums over years serve to compare and are shown nowhere. Everything is linear: with its extent given, each proposal does the same
 * to every account whatever else is chosen, the pool's balance included.
 */
export function suggestionProblem(board: Board, scenario: Scenario, { targets }: Outcome): SuggestionProblem {
  const { proposals, years } = scenario;
  const adopted = new Map(board.package.map((one) => [one.proposalId, one]));
  const asWhole = (proposalId: string): Adoption => ({ proposalId, ...whole, by: null, at: 0 });
  const proposalIds = proposals.map(({ id }) => id);
  const wholeIds = proposalIds.filter((id) => {
    const one = adopted.get(id);
    return one && (one.share < whole.share || one.delay > whole.delay);
  });
  const adoptions = [...proposalIds.map((id) => adopted.get(id) ?? asWhole(id)), ...wholeIds.map(asWhole)];
  const today = adoptions.map((_, column) => (adopted.has(proposalIds[column] ?? '') ? 1 : 0));
  const changes = adoptions.map((adoption) => packageChanges([adoption], scenario));
  const changesToday = new Map(
    changes.flatMap((change, column) =>
      today[column] === 1 ? [[proposalIds[column] as string, change] as const] : [],
    ),
  );
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

  // What was adopted as an effort is lost where it is dropped, so that a way to keep it, or as much of it, costs that much less.
  const kept = adoptions.map(({ proposalId }) => changesToday.get(proposalId));
  const losses = (priority: Priority) =>
    changes.map((change, column) => {
      let loss = 0;
      for (const [account, amounts] of change) {
        if (account === savings || account === pool || priorityOf(board, account) !== priority) continue;
        for (const [year, amount] of amounts.entries()) {
          const effort = Math.max(0, kept[column]?.get(account)?.[year] ?? 0);
          loss = add(loss, Math.max(0, -amount), -Math.min(effort, Math.max(0, amount)));
        }
      }
      return loss;
    });

  return {
    proposalIds,
    wholeIds,
    today,
    targets: targetRows,
    limits: [
      ...accountRows(board, scenario, changes),
      ...poolRows(board, adoptions, scenario),
      ...ruleRows(scenario, wholeIds, today),
    ].filter((row) => !isAlwaysMet(row)),
    aims: [
      losses('protect'),
      // One that is made whole counts once: as what it is today no longer.
      today.map((chosen, column) => (column < proposals.length ? (chosen === 1 ? -1 : 1) : 0)),
      losses('neutral'),
      adoptions.map((_, column) => add(...targetRows.map(({ coefficients }) => coefficients[column] as number))),
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

/** Requirements, exclusions, that there is one way at most, and that proposals touching a locked area stay as they are. */
function ruleRows({ proposals, areas }: Scenario, wholeIds: readonly string[], today: Choice): Row[] {
  const locked = new Set(areas.filter((area) => area.locked).map(({ id }) => id));
  const waysOf = new Map(proposals.map(({ id }, column) => [id, [column]]));
  for (const [index, id] of wholeIds.entries()) waysOf.get(id)?.push(proposals.length + index);
  const row = (atLeast: number, ...parts: (readonly [number, readonly number[]])[]): Row => {
    const coefficients = today.map(() => 0);
    for (const [coefficient, columns] of parts) for (const column of columns) coefficients[column] = coefficient;
    return { coefficients, atLeast };
  };
  const stays = (column: number) => (today[column] === 1 ? row(1, [1, [column]]) : row(0, [-1, [column]]));
  return proposals.flatMap(({ id, requires, excludes, effects }, place) => {
    const ways = waysOf.get(id) ?? [];
    const waysOfAll = (ids: readonly string[]) => ids.flatMap((one) => [waysOf.get(one) ?? []]);
    return [
      ...(ways.length > 1 ? [row(-1, [-1, ways])] : []),
      ...waysOfAll(requires).map((other) => row(0, [1, other], [-1, ways])),
      ...waysOfAll(excludes)
        .filter(([other = 0]) => other > place)
        .map((other) => row(-1, [-1, ways], [-1, other])),
      ...(effects.some(({ areaId }) => locked.has(areaId)) ? ways.map(stays) : []),
    ];
  });
}
