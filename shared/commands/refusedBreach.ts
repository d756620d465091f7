import { type Adoption, type Board, pool, savings } from '../budget/board.ts';
import { breachOf } from '../budget/breach.ts';
import { areaById } from '../budget/ledger.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ProblemKey } from '../text/keys.ts';
import { type Refused, reject } from './command.ts';

/** The refusal when a board with another package would take an account past its limit (M3); undefined when it would not. */
export function refusedBreach(
  board: Board,
  adoptions: readonly Adoption[],
  scenario: Scenario,
  keys: { savings: ProblemKey; area: ProblemKey },
): Refused | undefined {
  const breach = breachOf({ moves: board.moves, package: [...adoptions] }, scenario);
  if (!breach) return undefined;
  const values = { year: scenario.years[breach.year] as number, missing: breach.by };
  if (breach.account === savings) return reject(keys.savings, values);
  if (breach.account === pool) return reject('reject.poolTooSmall', values);
  return reject(keys.area, { ...values, area: areaById(scenario, breach.account)?.name ?? '' });
}
