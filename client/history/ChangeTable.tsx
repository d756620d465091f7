import type { CSSProperties } from 'react';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import type { CommitteeChanges } from './changes.ts';
import './ChangeTable.css';

interface ChangeTableProps {
  changes: readonly CommitteeChanges[];
  years: readonly number[];
}

/** The areas that a board changed, by committee and year, in 1.000 kr. Its roles are said aloud, since its rows are grids where there is little room. */
export function ChangeTable({ changes, years }: ChangeTableProps) {
  const { t, language } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the page, the keyboard must be able to scroll it
    <section className="ChangeTable" aria-label={t('history.changes')} tabIndex={0}>
      <table className="ChangeTable__table" role="table" style={{ '--years': years.length } as CSSProperties}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('history.area')}
            </th>
            {years.map((year) => (
              <th key={year} scope="col" role="columnheader" className="num">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {changes.map((committee) => (
          <tbody key={committee.id} role="rowgroup">
            {committee.name !== null && (
              <tr role="row" className="ChangeTable__committee">
                <th scope="rowgroup" role="rowheader" colSpan={years.length + 1}>
                  {committee.name}
                </th>
              </tr>
            )}
            {committee.areas.map((area) => (
              <tr key={area.id} role="row">
                <th scope="row" role="rowheader">
                  {area.name ?? t('account.savings')}
                </th>
                {area.change.map((amount, index) => (
                  <td key={years[index]} role="cell" className="num">
                    {signed(amount, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
