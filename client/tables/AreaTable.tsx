import type { StageRun } from '../../shared/state.ts';
import { type ComparedArea, compareAreas } from '../../shared/tables/compareAreas.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { TableHeads } from './TableHeads.tsx';
import { changeInMillions } from './tableWords.ts';
import './CompareTable.css';

interface AreaTableProps {
  run: StageRun;
  /** Index of the year. */
  year: number;
}

/** Areas × tables: what each table changes in a year, from the least to the most, and whether they go the same way. */
export function AreaTable({ run, year }: AreaTableProps) {
  const { t, language } = useWords();
  const { tables, scenario } = run;
  const rows = compareAreas(run, year);
  if (rows.length === 0) return <p className="CompareTable__none">{t('tables.areas.none')}</p>;
  const caption = t('tables.areas.caption', { year: scenario.years[year] ?? 0, level: scenario.priceLevel });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many tables it scrolls, and must be within reach of the keyboard
    <section className="CompareTable" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('tables.areas.area')}</th>
            <TableHeads tables={tables} />
            <th scope="col">{t('tables.areas.range')}</th>
            <th scope="col">{t('tables.areas.way')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area.id} className={classes(row.way === 'same' && 'CompareTable__agreed')}>
              <th scope="row">{row.area.name}</th>
              {row.changes.map((amount, index) => (
                <td
                  key={tables[index]?.id}
                  className={`CompareTable__figure num CompareTable__figure--${signOf(amount)}`}
                >
                  {changeInMillions(amount, language)}
                </td>
              ))}
              <td className="CompareTable__figure num">{rangeInWords(row, { t, language })}</td>
              <td>{wayInWords(row, scenario.years[year] ?? 0, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const signOf = (amount: number): 'less' | 'more' | 'nothing' => {
  if (amount === 0) return 'nothing';
  return amount < 0 ? 'less' : 'more';
};

/** "−2,1 til +0,4", or the one figure where all tables have the same. */
export function rangeInWords({ low, high }: ComparedArea, { t, language }: Pick<Words, 't' | 'language'>): string {
  const [from, to] = [changeInMillions(low, language), changeInMillions(high, language)];
  return from === to ? from : t('tables.areas.to', { low: from, high: to });
}

function wayInWords({ way, low }: ComparedArea, year: number, t: Words['t']): string {
  if (way === 'same') return t(low < 0 ? 'tables.areas.way.less' : 'tables.areas.way.more');
  return t(`tables.areas.way.${way}`, { year });
}
