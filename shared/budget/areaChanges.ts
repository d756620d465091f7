import type { Area, Scenario, SpendingType } from '../scenario/schema.ts';
import type { AreaId, StageRun } from '../state.ts';
import { add, addYears, type YearAmounts, zeroYears } from './amount.ts';
import type { Board } from './board.ts';
import { construction } from './effects.ts';
import { ledgerOf } from './ledger.ts';
import { stepsOf } from './package.ts';

/** What is never summed with each other (DOMAIN.md rule 5): service, what only the cash feels, what is built, and financing. */
export const changeKinds = ['service', 'otherOperating', 'construction', 'financing'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What an area spends more (positive) or less (negative) than its baseline, per year in 1.000 kr. */
export interface ChangedArea {
  area: Area;
  amounts: YearAmounts;
}

/** The areas of a committee that are changed in a year: from the largest cut to the largest growth. */
export interface CommitteeChanges {
  committee: Scenario['committees'][number];
  areas: ChangedArea[];
}

/** How many areas go one way, and by how much together, in 1.000 kr. and never negative. */
export interface Side {
  areas: number;
  amount: number;
}

/** What a board changes in one year and of one kind, by committee: from the one that gives most to the one that gets most. */
export interface KindChanges {
  kind: ChangeKind;
  committees: CommitteeChanges[];
  less: Side;
  more: Side;
}

const known = new WeakMap<Board, { scenario: Scenario; byYear: Map<number, readonly KindChanges[]> }>();

/**
 * What moves and package together change in each area in one year (an index of the scenario's years), apart by kind. Kinds,
 * committees and areas that nothing changes in that year are left out. The changes of the areas' accounts, of råderum and of the pool
 * sum to zero in every year (M1); what proposals build is told with the area it is built for, and has no account.
 */
export function areaChanges(
  { board, scenario }: Pick<StageRun, 'board' | 'scenario'>,
  year: number,
): readonly KindChanges[] {
  const before = known.get(board);
  const byYear = before?.scenario === scenario ? before.byYear : new Map<number, readonly KindChanges[]>();
  if (byYear !== before?.byYear) known.set(board, { scenario, byYear });
  const changes = byYear.get(year) ?? changesIn(board, scenario, year);
  byYear.set(year, changes);
  return changes;
}

/**
 * The year (an index) to tell changes in unless another is chosen: the budget year, or the first after it in which an area is changed
 * when nothing is in the budget year itself.
 */
export function yearOfChanges(run: Pick<StageRun, 'board' | 'scenario'>): number {
  const { years, budgetYear } = run.scenario;
  const budget = Math.max(0, years.indexOf(budgetYear));
  const first = years.findIndex((_, year) => year >= budget && areaChanges(run, year).length > 0);
  return first < 0 ? budget : first;
}

type AreaAmounts = ReadonlyMap<AreaId, YearAmounts>;

function changesIn(board: Board, scenario: Scenario, year: number): KindChanges[] {
  const running = new Map(Object.entries(ledgerOf(board, scenario)));
  const built = builtIn(board, scenario);
  return changeKinds.flatMap((kind) => {
    const changed = scenario.areas
      .map((area): ChangedArea => ({ area, amounts: amountsOfKind(area, kind, running, built, scenario.years.length) }))
      .filter(({ amounts }) => amounts[year] !== 0);
    return changed.length === 0 ? [] : [kindChanges(kind, changed, scenario, year)];
  });
}

function amountsOfKind(
  { id, spendingType }: Area,
  kind: ChangeKind,
  running: AreaAmounts,
  built: AreaAmounts,
  years: number,
): YearAmounts {
  const none = zeroYears(years);
  const moved = kindOf(spendingType) === kind ? (running.get(id) ?? none) : none;
  return kind === 'construction' ? addYears(moved, built.get(id) ?? none) : moved;
}

/** The kind of the money that an area's account holds. */
const kindOf = (type: SpendingType): ChangeKind =>
  type === 'service' || type === 'construction' || type === 'financing' ? type : 'otherOperating';

function builtIn({ package: adoptions }: Board, scenario: Scenario): AreaAmounts {
  const built = new Map<AreaId, YearAmounts>();
  for (const { effects } of stepsOf(adoptions, scenario)) {
    for (const { areaId, amounts } of construction(effects)) {
      built.set(areaId, addYears(built.get(areaId) ?? zeroYears(amounts.length), amounts));
    }
  }
  return built;
}

function kindChanges(kind: ChangeKind, changed: readonly ChangedArea[], scenario: Scenario, year: number): KindChanges {
  const amountOf = ({ amounts }: ChangedArea) => amounts[year] as number;
  const net = ({ areas }: CommitteeChanges) => add(0, ...areas.map(amountOf));
  const committees = scenario.committees
    .map(
      (committee): CommitteeChanges => ({
        committee,
        areas: changed
          .filter(({ area }) => area.committeeId === committee.id)
          .toSorted((a, b) => amountOf(a) - amountOf(b)),
      }),
    )
    .filter(({ areas }) => areas.length > 0)
    .toSorted((a, b) => net(a) - net(b));
  const side = (sign: 1 | -1): Side => {
    const amounts = changed.map((one) => sign * amountOf(one)).filter((amount) => amount > 0);
    return { areas: amounts.length, amount: add(0, ...amounts) };
  };
  return { kind, committees, less: side(-1), more: side(1) };
}
