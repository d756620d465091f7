import { addYears, type YearAmounts } from '../../shared/budget/amount.ts';
import { countedTypes } from '../../shared/budget/counting.ts';
import { changeOf, ledgerOf, totalOf } from '../../shared/budget/ledger.ts';
import { moveById } from '../../shared/budget/moves.ts';
import type { Area } from '../../shared/scenario/schema.ts';
import { type AccountId, type StageRun, savings } from '../../shared/state.ts';

/** One line of the budget: what it held, what it holds, and the difference, per year. */
export interface BoardLine {
  id: AccountId;
  name: string;
  before: YearAmounts;
  now: YearAmounts;
  change: YearAmounts;
  /** Whether what happens here moves the meter of the active outcome. */
  counts: boolean;
}

export interface BoardRow extends BoardLine {
  /** Why it cannot be moved. */
  locked: string | undefined;
}

export interface BoardGroup extends BoardLine {
  rows: BoardRow[];
}

export interface Board {
  groups: BoardGroup[];
  /** What has been freed, per year. */
  savings: YearAmounts;
  /** The largest change of any area, per year: the scale of the bars. */
  largest: YearAmounts;
}

/** The budget as people read it: areas under their committees, in the order of the scenario. */
export function boardOf(run: StageRun): Board {
  const { scenario } = run;
  const years = scenario.years.length;
  const ledger = ledgerOf(run.board, scenario);
  const counted = countedTypes(run);
  const rowOf = (area: Area): BoardRow => {
    const change = changeOf(ledger, area.id, years);
    const now = addYears(area.baseline, change);
    const counts = counted.has(area.spendingType);
    return { id: area.id, name: area.name, before: area.baseline, now, change, counts, locked: area.locked };
  };
  const groups = scenario.committees.map(({ id, name }): BoardGroup => {
    const areas = scenario.areas.filter((area) => area.committeeId === id);
    const change = totalOf(areas, (area) => changeOf(ledger, area.id, years), years);
    const before = totalOf(areas, (area) => area.baseline, years);
    const rows = areas.map(rowOf);
    return { id, name, before, change, now: addYears(before, change), rows, counts: rows.some(({ counts }) => counts) };
  });
  const rows = groups.flatMap((group) => group.rows);
  const largest = scenario.years.map((_, year) =>
    Math.max(0, ...rows.map(({ change }) => Math.abs(change[year] ?? 0))),
  );
  return { groups, savings: changeOf(ledger, savings, years), largest };
}

/** The accounts whose amounts are predicted: a move or an undoing on them has not been confirmed. */
export function predictedAccounts(shown: StageRun, confirmed: StageRun | undefined): ReadonlySet<AccountId> {
  const accounts = new Set<AccountId>();
  if (!confirmed || shown.board.moves === confirmed.board.moves) return accounts;
  for (const move of Object.values(shown.board.moves)) {
    if (moveById(confirmed.board.moves, move.id)?.undone === move.undone) continue;
    accounts.add(move.from).add(move.to);
  }
  return accounts;
}
