import type { Table } from '../../shared/state.ts';
import type { ComparedProposal } from '../../shared/tables/compare.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import './CompareTable.css';

export const signs = { whole: '●', part: '◐', none: '○' } as const;

interface CompareTableProps {
  tables: readonly Table[];
  rows: readonly ComparedProposal[];
}

/** Proposals × tables: who has chosen what, and how many agree. */
export function CompareTable({ tables, rows }: CompareTableProps) {
  const { t } = useWords();
  if (rows.length === 0) return <p className="CompareTable__none">{t('compare.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many tables it scrolls, and must be within reach of the keyboard
    <section className="CompareTable" aria-label={t('compare.caption')} tabIndex={0}>
      <table>
        <caption>{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.proposal')}</th>
            {tables.map(({ id, number }) => (
              <th key={id} scope="col" className="num">
                <span className="visually-hidden">{t('table.word')} </span>
                {number}
              </th>
            ))}
            <th scope="col">{t('compare.agree')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ proposal, marks, chosenBy }) => (
            <tr key={proposal.id} className={classes(chosenBy.length === tables.length && 'CompareTable__agreed')}>
              <th scope="row">{proposal.title}</th>
              {marks.map((mark, index) => (
                <td key={tables[index]?.id}>
                  <span aria-hidden="true">{signs[mark]}</span>
                  <span className="visually-hidden">{t(`compare.mark.${mark}`)}</span>
                </td>
              ))}
              <td className="num">{t('compare.of', { count: chosenBy.length, total: tables.length })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
