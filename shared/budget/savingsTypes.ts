import type { SpendingType } from '../scenario/schema.ts';
import type { StageRun } from '../state.ts';
import { add, addYears, negateYears, type YearAmounts, zeroYears } from './amount.ts';
import { type Move, savings } from './board.ts';
import { areaById, changeOf, ledgerOf } from './ledger.ts';

/** What of a move from råderum to an area has come from areas of other spending types, and so changes type on the way. */
export interface SavingsChange {
  from: SpendingType[];
  to: SpendingType;
  /** Per year, in 1.000 kr.; at most what is moved. */
  amounts: YearAmounts;
}

/**
 * How a move from råderum to an area changes the spending type of money (DOMAIN.md rule 6): råderum has no type of its own, but what
 * it holds has been given by areas, by moves and package together. First an area gets what areas of its own type have given, net of
 * what they have got; what goes beyond that, others have given. Undefined where nothing does, where the move is none from råderum to
 * an area, and for what the pool has given, which has no type.
 */
export function savingsChange(
  { board, scenario }: Pick<StageRun, 'board' | 'scenario'>,
  { from, to, amounts }: Pick<Move, 'from' | 'to' | 'amounts'>,
): SavingsChange | undefined {
  const type = areaById(scenario, to)?.spendingType;
  if (from !== savings || !type) return undefined;
  const given = givenByType({ board, scenario });
  const own = given.get(type) ?? [];
  const others = [...given].filter(([other]) => other !== type);
  const changed = amounts.map((amount, year) => {
    const beyond = add(amount, -Math.max(0, own[year] ?? 0));
    const fromOthers = add(0, ...others.map(([, theirs]) => Math.max(0, theirs[year] ?? 0)));
    return Math.max(0, Math.min(beyond, fromOthers));
  });
  const types = others
    .filter(([, theirs]) => changed.some((amount, year) => amount > 0 && (theirs[year] ?? 0) > 0))
    .map(([other]) => other);
  return types.length > 0 ? { from: types, to: type, amounts: changed } : undefined;
}

/** What the areas of each spending type have given up in all, per year; negative where they have got more than they gave. */
function givenByType({ board, scenario }: Pick<StageRun, 'board' | 'scenario'>): Map<SpendingType, YearAmounts> {
  const years = scenario.years.length;
  const ledger = ledgerOf(board, scenario);
  const given = new Map<SpendingType, YearAmounts>();
  for (const { id, spendingType } of scenario.areas) {
    const freed = negateYears(changeOf(ledger, id, years));
    given.set(spendingType, addYears(given.get(spendingType) ?? zeroYears(years), freed));
  }
  return given;
}
