import type { LongView } from '../../shared/budget/longView.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { YearHead } from '../design/YearHead.tsx';
import { longViewRows } from './longViewSeries.ts';
import './LongViewTable.css';

/** The figures of the chart: the accounts in columns of their own, what is missing to the frame, and the projected years told apart. */
export function LongViewTable({ view }: { view: LongView }) {
  const words = useWords();
  const { t, language } = words;
  const { years, rows } = longViewRows(view, words);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many years it scrolls, and must be within reach of the keyboard
    <section className="LongViewTable" aria-label={t('longView.caption')} tabIndex={0}>
      <table>
        <caption>{t('longView.caption')}</caption>
        <YearHead first={t('longView.line')} years={years} />
        <tbody>
          {rows.map(({ name, amounts }) => (
            <tr key={name}>
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
