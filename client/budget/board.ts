import { addYears, type YearAmounts, zeroYears } from '../../shared/budget/amount.ts';
import { savings } from '../../shared/budget/board.ts';
import { countedTypes } from '../../shared/budget/counting.ts';
import { changeOf, ledgerOf } from '../../shared/budget/ledger.ts';
import { movesOf } from '../../shared/budget/moves.ts';
import type { Area, Scenario } from '../../shared/scenario/schema.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';

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
  const rowOf = (area: Area) =>
    steadyRow(scenario, area, changeOf(ledger, area.id, years), counted.has(area.spendingType));
  const groups = scenario.committees.map((committee) =>
    steadyGroup(
      scenario,
      committee,
      scenario.areas.filter(({ committeeId }) => committeeId === committee.id).map(rowOf),
    ),
  );
  const all = groups.flatMap((group) => group.rows);
  const largest = scenario.years.map((_, year) => Math.max(0, ...all.map(({ change }) => Math.abs(change[year] ?? 0))));
  return { groups, savings: changeOf(ledger, savings, years), largest };
}

type Committee = Scenario['committees'][number];

const rows = new WeakMap<Scenario, Map<string, BoardRow>>();

/** The row of an area: the same one for as long as nothing in it changes, so that only what changed is drawn again. */
function steadyRow(scenario: Scenario, area: Area, change: YearAmounts, counts: boolean): BoardRow {
  const known = rows.get(scenario) ?? new Map<string, BoardRow>();
  rows.set(scenario, known);
  const before = known.get(area.id);
  const isSame = before?.counts === counts && change.every((amount, year) => amount === before.change[year]);
  if (isSame) return before;
  const { id, name, baseline, locked } = area;
  const row: BoardRow = { id, name, before: baseline, now: addYears(baseline, change), change, counts, locked };
  known.set(id, row);
  return row;
}

const groups = new WeakMap<Scenario, Map<string, BoardGroup>>();

/** The group of a committee: the same one for as long as its rows are. */
function steadyGroup(scenario: Scenario, { id, name }: Committee, lines: BoardRow[]): BoardGroup {
  const known = groups.get(scenario) ?? new Map<string, BoardGroup>();
  groups.set(scenario, known);
  const same = known.get(id);
  if (same && lines.every((line, index) => line === same.rows[index])) return same;
  const sum = (amounts: (line: BoardLine) => YearAmounts) =>
    lines.reduce((total, line) => addYears(total, amounts(line)), zeroYears(scenario.years.length));
  const [before, change] = [sum((line) => line.before), sum((line) => line.change)];
  const counts = lines.some((line) => line.counts);
  const group: BoardGroup = { id, name, before, change, now: addYears(before, change), rows: lines, counts };
  known.set(id, group);
  return group;
}

/** The accounts whose amounts are predicted: a move or an undoing on them has not been confirmed. */
export function predictedAccounts(shown: StageRun, confirmed: StageRun | undefined): ReadonlySet<AccountId> {
  if (!confirmed || shown.board.moves === confirmed.board.moves) return noAccounts;
  const accounts = new Set<AccountId>();
  // What is shown is what is confirmed with one's own on top: the same moves at the same places, and the new ones last.
  const told = movesOf(confirmed.board);
  for (const [index, move] of movesOf(shown.board).entries()) {
    const known = told[index];
    if (known === move || (known?.id === move.id && known.undone === move.undone)) continue;
    accounts.add(move.from).add(move.to);
  }
  return accounts;
}

export const noAccounts: ReadonlySet<AccountId> = new Set();
