import type { Scenario } from '../scenario/schema.ts';
import { add, addYears, type YearAmounts, zeroYears } from './amount.ts';
import { type Board, type Move, pool } from './board.ts';
import { effectsOver, type PoolUse, poolUse } from './effects.ts';
import { horizonOf } from './horizon.ts';
import { changeOf, movesLedger } from './ledger.ts';
import { movesOf } from './moves.ts';
import { stepsOf } from './package.ts';
import { amountsOf, type Profile } from './profile.ts';

/**
 * The investment pool year by year, in 1.000 kr., all of it positive but the balance, which may be either: what the scenario gives,
 * what is moved to it from råderum and back, what investments take (operating and construction), and what their gains give back
 * until each has been repaid. Beyond the scenario's own years nothing more is given or moved, and operating effects repeat those of
 * the last year: a projection, and to be shown as one.
 */
export interface Pool {
  years: number[];
  /** Index of the first year that is projected and not the scenario's own. */
  projectedFrom: number;
  given: YearAmounts;
  movedIn: YearAmounts;
  movedOut: YearAmounts;
  spent: YearAmounts;
  returned: YearAmounts;
  /** At the end of each year: what it held before, and all that came, less all that went. */
  balance: YearAmounts;
}

/** Whether a scenario has a pool at all: it gives something to it in some year. */
export const hasPool = ({ investments }: Scenario): boolean => investments.pool.some((given) => given > 0);

/** What the investments of a board take and give back over so many years from the scenario's first. */
function usesOf(board: Board, scenario: Scenario, years: number): PoolUse[] {
  return stepsOf(board.package, scenario)
    .filter(({ proposal }) => proposal.proposalType === 'investment')
    .map(({ proposal, adoption }) => poolUse(effectsOver(proposal, adoption, years), years));
}

/** Sums up to and including each year. */
function runningSum(amounts: YearAmounts): number[] {
  let sum = 0;
  return amounts.map((amount) => {
    sum = add(sum, amount);
    return sum;
  });
}

/** What the pool holds at the end of each of the scenario's years; M3 keeps it from falling below nought in any of them. */
export function poolBalance(board: Board, scenario: Scenario): number[] {
  const years = scenario.years.length;
  const moved = changeOf(movesLedger(board.moves, years), pool, years);
  const changes = usesOf(board, scenario, years).reduce(
    (sum, { cost, returned }) =>
      sum.map((amount, year) => add(amount, returned[year] as number, -(cost[year] as number))),
    addYears(scenario.investments.pool, moved),
  );
  return runningSum(changes);
}

/** The pool of a board, year by year to the end of the long view. */
export function poolOf(board: Board, scenario: Scenario): Pool {
  const years = horizonOf(scenario.years);
  const projectedFrom = scenario.years.length;
  const further = zeroYears(years.length - projectedFrom);
  const uses = usesOf(board, scenario, years.length);
  const total = (part: keyof PoolUse) => uses.reduce((sum, use) => addYears(sum, use[part]), zeroYears(years.length));
  const moved = (end: 'from' | 'to') => [...movedAt(movesOf(board), end, projectedFrom), ...further];
  const flows = {
    given: [...scenario.investments.pool, ...further],
    movedIn: moved('to'),
    movedOut: moved('from'),
    spent: total('cost'),
    returned: total('returned'),
  };
  const at = (amounts: YearAmounts, year: number) => amounts[year] as number;
  const changes = years.map((_, year) =>
    add(
      at(flows.given, year),
      at(flows.movedIn, year),
      at(flows.returned, year),
      -at(flows.movedOut, year),
      -at(flows.spent, year),
    ),
  );
  return { years, projectedFrom, ...flows, balance: runningSum(changes) };
}

const movedAt = (moves: readonly Move[], end: 'from' | 'to', years: number): number[] =>
  moves
    .filter((move) => move[end] === pool && !move.undone)
    .reduce((sum, { amounts }) => addYears(sum, amounts), zeroYears(years));

/**
 * How much a profile can take from the pool in each year so that it is never overdrawn. What it holds carries over, so an amount
 * taken in one year is missing in all later ones: typed amounts are served in the order of the years, and a lasting amount is the
 * one that can be kept up to the end.
 */
export function roomInPool(balance: YearAmounts, profile: Profile, years: readonly number[]): number[] {
  if (profile.kind === 'lasting') {
    const first = years.indexOf(profile.year);
    const kept = balance.map((held, year) => Math.floor(held / (year - first + 1))).slice(Math.max(0, first));
    return balance.map(() => Math.max(0, Math.min(...kept)));
  }
  return takenInOrder(balance, amountsOf(profile, years) ?? []);
}

/** The same for amounts of any shape, each year after what the years before it have taken. */
export function takenInOrder(balance: YearAmounts, amounts: YearAmounts): number[] {
  let taken = 0;
  return balance.map((_, year) => {
    const room = Math.max(0, add(Math.min(...balance.slice(year)), -taken));
    taken = add(taken, Math.min(room, amounts[year] ?? 0));
    return room;
  });
}
