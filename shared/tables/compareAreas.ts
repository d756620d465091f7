import { add } from '../budget/amount.ts';
import { changeOf, ledgerOf } from '../budget/ledger.ts';
import { find } from '../ids.ts';
import type { Area } from '../scenario/schema.ts';
import type { StageRun, Table } from '../state.ts';

/**
 * Where the tables take an area in a year. `same`: all change it in one direction. `split`: some take and some give. `some`: those
 * who change it go one way, and the others leave it. `none`: nobody changes it in that year.
 */
export const ways = ['same', 'split', 'some', 'none'] as const;
export type Way = (typeof ways)[number];

/** An area held across the tables in one year: operating, 1.000 kr., minus is less than the baseline. */
export interface ComparedArea {
  area: Area;
  /** One per table, in the order of the tables. */
  changes: number[];
  low: number;
  high: number;
  way: Way;
}

const compared = new WeakMap<readonly Table[], Map<number, readonly ComparedArea[]>>();

/**
 * Every area that some table has changed in some year, by moves and package together, as it stands in one year (an index of the
 * scenario's years): first where all go the same way, then where they part, the largest changes first in each.
 */
export function compareAreas(run: StageRun, year: number): readonly ComparedArea[] {
  const { tables, scenario } = run;
  const byYear = compared.get(tables) ?? new Map<number, readonly ComparedArea[]>();
  compared.set(tables, byYear);
  const known = byYear.get(year);
  if (known) return known;
  const ledgers = tables.map(({ board }) => ledgerOf(board, scenario));
  const rows = scenario.areas
    .filter(({ id }) => ledgers.some((ledger) => find(ledger, id)?.some((amount) => amount !== 0)))
    .map((area): ComparedArea => {
      const changes = ledgers.map((ledger) => changeOf(ledger, area.id, scenario.years.length)[year] ?? 0);
      return { area, changes, low: Math.min(...changes), high: Math.max(...changes), way: wayOf(changes) };
    })
    .toSorted((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way) || moved(b) - moved(a));
  byYear.set(year, rows);
  return rows;
}

function wayOf(changes: readonly number[]): Way {
  const less = changes.filter((amount) => amount < 0).length;
  const more = changes.filter((amount) => amount > 0).length;
  if (less > 0 && more > 0) return 'split';
  if (less + more === 0) return 'none';
  return less + more === changes.length ? 'same' : 'some';
}

const moved = ({ changes }: ComparedArea): number => add(...changes.map(Math.abs));
