import { Fragment } from 'react';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { YearHead } from '../design/YearHead.tsx';
import type { CommitteeChanges } from './changes.ts';
import './ChangeTable.css';

interface ChangeTableProps {
  changes: readonly CommitteeChanges[];
  years: readonly number[];
}

/** The areas that a board changed, by committee and year, in 1.000 kr. */
export function ChangeTable({ changes, years }: ChangeTableProps) {
  const { t, language } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the page, the keyboard must be able to scroll it
    <section className="ChangeTable" aria-label={t('history.changes')} tabIndex={0}>
      <table className="ChangeTable__table">
        <YearHead first={t('history.area')} years={years} />
        <tbody>
          {changes.map((committee) => (
            <Fragment key={committee.id}>
              {committee.name !== null && (
                <tr className="ChangeTable__committee">
                  <th scope="colgroup" colSpan={years.length + 1}>
                    {committee.name}
                  </th>
                </tr>
              )}
              {committee.areas.map((area) => (
                <tr key={area.id}>
                  <th scope="row">{area.name ?? t('account.savings')}</th>
                  {area.change.map((amount, index) => (
                    <td key={years[index]} className="num">
                      {signed(amount, language)}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
