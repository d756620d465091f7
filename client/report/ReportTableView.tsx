import { cellText } from '../../shared/report/cellText.ts';
import type { ReportTable } from '../../shared/report/model.ts';
import { useWords } from '../app/texts.tsx';
import './ReportTableView.css';

/** A table of the report; its head is repeated on every printed page, and no row is cut. */
export function ReportTableView({ table: { caption, columns, rows } }: { table: ReportTable }) {
  const { language } = useWords();
  const numbers = (at: number) => (columns[at]?.kind === 'text' ? undefined : 'num');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the arrows
    <section className="ReportTable" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
              <th key={at} scope="col" className={numbers(at)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
            <tr key={index}>
              {row.map((cell, at) => {
                const text = cellText(cell, language);
                return at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                  <th key={at} scope="row" className={numbers(at)}>
                    {text}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                  <td key={at} className={numbers(at)}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
