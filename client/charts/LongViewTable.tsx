import type { LongView } from '../../shared/budget/longView.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { YearHead } from '../design/YearHead.tsx';
import { type LongViewLine, longViewRows } from './longViewSeries.ts';
import './LongViewTable.css';

interface LongViewTableProps {
  view: LongView;
  /** Some of the lines, where there is no room for all. */
  lines?: readonly LongViewLine[];
}

/** The figures of the chart: the accounts in columns of their own, what is missing to the frame, and the projected years told apart. */
export function LongViewTable({ view, lines }: LongViewTableProps) {
  const words = useWords();
  const { t, language } = words;
  const { years, rows } = longViewRows(view, words);
  const shown = lines ? rows.filter(({ line }) => lines.includes(line)) : rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many years it scrolls, and must be within reach of the keyboard
    <section className="LongViewTable" aria-label={t('longView.caption')} tabIndex={0}>
      <table>
        <caption>{t('longView.caption')}</caption>
        <YearHead first={t('longView.line')} years={years} />
        <tbody>
          {shown.map(({ line, name, amounts }) => (
            <tr key={line}>
              <th scope="row">{name}</th>
              {amounts.map((amount, index) => (
                <td key={years[index]} className="num">
                  {amount === null ? '' : millions(amount, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
