import { ledgerOf } from '../budget/ledger.ts';
import { outcomeStatus, type TargetStatus } from '../budget/outcomes.ts';
import { runNow } from '../budget/shocks.ts';
import type { Target } from '../scenario/schema.ts';
import type { StageRun, Table } from '../state.ts';

/** A table's board held against the outcome that counts now. */
export interface TableTotal {
  table: Table;
  /** Per target: found and missing per year, in 1.000 kr. Targets are never summed (DOMAIN.md rule 5). */
  targets: TargetStatus[];
}

/** What each table has found, target by target, with what played cards ask; none where no outcome counts. */
export function tableTotals(run: StageRun): TableTotal[] {
  const { tables, scenario, outcomes, activeOutcomeId } = runNow(run);
  const active = outcomes.find(({ id }) => id === activeOutcomeId);
  if (!active) return [];
  return tables.map((table) => ({
    table,
    targets: outcomeStatus(active, scenario, ledgerOf(table.board, scenario)).targets,
  }));
}

/** The largest gap of a table in a year (an index), over all targets; nought or less where every target is met. */
export const missingIn = ({ targets }: TableTotal, year: number): number =>
  Math.max(...targets.map(({ missing }) => missing[year] ?? 0));

/** The year in which a target asks most, the last of several, as an index: the one the whole of a package is shown in. */
export const fullYear = ({ amounts }: Target): number => amounts.lastIndexOf(Math.max(...amounts));

/** The year to compare tables in unless another is chosen: where the first target of the active outcome asks most. */
export function yearToCompare(run: StageRun): number {
  const { outcomes, activeOutcomeId } = runNow(run);
  const target = outcomes.find(({ id }) => id === activeOutcomeId)?.targets[0];
  return target ? fullYear(target) : 0;
}

/** Whether some table has begun, so that there is something to compare. */
export const haveBegun = ({ tables }: StageRun): boolean =>
  tables.some(({ board }) => board.moves.length + board.package.length > 0);
