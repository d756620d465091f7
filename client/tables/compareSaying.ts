import type { StageRun } from '../../shared/state.ts';
import { compareTables } from '../../shared/tables/compare.ts';
import { compareAreas } from '../../shared/tables/compareAreas.ts';
import { yearToCompare } from '../../shared/tables/totals.ts';
import type { TextKey } from '../../shared/text/keys.ts';

export interface CompareSaying {
  key: TextKey;
  values?: Record<string, number>;
}

/** The one sentence about what the tables have chosen: where all agree, or nearly do, or that they are split. */
export function compareSaying(run: StageRun): CompareSaying {
  const rows = compareTables(run);
  const tables = run.tables.length;
  if (rows.length === 0) return { key: 'screen.compare.none' };
  if (tables < 2) return { key: 'screen.compare.single' };
  const agreed = rows.filter(({ agreement }) => agreement === 'all').length;
  if (agreed > 0 && tables === 2) return counted('screen.compare.both', agreed, { tables });
  if (agreed > 0) return counted('screen.compare.agreed', agreed, { tables });
  const nearly = rows.filter(({ agreement }) => agreement === 'nearly').length;
  return nearly > 0 ? counted('screen.compare.nearly', nearly) : { key: 'screen.compare.split' };
}

/** The one sentence about the areas that the tables have changed. */
export function compareAreasSaying(run: StageRun): CompareSaying {
  const rows = compareAreas(run, yearToCompare(run)).filter(({ way }) => way !== 'none');
  if (rows.length === 0) return { key: 'screen.compareAreas.none' };
  const count = (wanted: string) => rows.filter(({ way }) => way === wanted).length;
  if (count('same') > 0 && run.tables.length > 1) return counted('screen.compareAreas.same', count('same'));
  return count('split') > 0
    ? counted('screen.compareAreas.split', count('split'))
    : { key: 'screen.compareAreas.some' };
}

type Counted =
  | 'screen.compare.both'
  | 'screen.compare.agreed'
  | 'screen.compare.nearly'
  | 'screen.compareAreas.same'
  | 'screen.compareAreas.split';

const counted = (key: Counted, count: number, values: Record<string, number> = {}): CompareSaying => ({
  key: count === 1 ? `${key}.one` : key,
  values: { ...values, count },
});
