import { YearHead } from './YearHead.tsx';
import './YearTable.css';

interface YearTableProps {
  /** What the figures are, with unit and price level. */
  caption: string;
  /** What stands in the first column. */
  first: string;
  years: readonly number[];
  rows: readonly { name: string; amounts: readonly number[]; isSum?: boolean }[];
  write: (amount: number) => string;
}

/** Lines of amounts, one column per year; wide ones scroll for themselves. */
export function YearTable({ caption, first, years, rows, write }: YearTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many years it scrolls, and must be within reach of the keyboard
    <section className="YearTable" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <YearHead first={first} years={years} />
        <tbody>
          {rows.map(({ name, amounts, isSum }) => (
            <tr key={name} className={isSum ? 'YearTable__sum' : undefined}>
              <th scope="row">{name}</th>
              {years.map((year, index) => (
                <td key={year} className="num">
                  {write(amounts[index] as number)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
