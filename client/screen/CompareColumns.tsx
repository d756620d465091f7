import { Fragment } from 'react';
import { pointedAt } from '../../shared/programme/pointer.ts';
import type { StageRun } from '../../shared/state.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { TableHeads } from '../tables/TableHeads.tsx';
import { TableMark } from '../tables/TableMark.tsx';
import { useTotals } from './CompareGrid.tsx';
import type { CompareSection } from './comparePicture.ts';
import { framed, PointMark } from './PointMark.tsx';
import './CompareColumns.css';

interface CompareColumnsProps {
  run: StageRun;
  columns: readonly (readonly CompareSection[])[];
}

/** A long list as two grids beside each other, with the tables' sums across below. */
export function CompareColumns({ run, columns }: CompareColumnsProps) {
  return (
    <>
      <div className="CompareColumns">
        {columns.map((sections, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column keeps its place
          <Column key={index} run={run} sections={sections} />
        ))}
      </div>
      <Totals run={run} />
    </>
  );
}

function Column({ run, sections }: { run: StageRun; sections: readonly CompareSection[] }) {
  const { t } = useWords();
  const pointed = pointedAt(run, 'proposal');
  return (
    <table className="CompareColumn">
      <colgroup>
        <col />
        {run.tables.map(({ id }) => (
          <col key={id} className="CompareColumn__tables" />
        ))}
        <col className="CompareColumn__counts" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('table.word')}</th>
          <TableHeads tables={run.tables} />
          <th scope="col">
            <span className="visually-hidden">{t('screen.compare.chosen')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ agreement, rows }) => (
          <Fragment key={agreement}>
            <tr className="CompareColumn__section">
              <th scope="colgroup" colSpan={run.tables.length + 2}>
                {t(`screen.compare.section.${agreement}`)}
              </th>
            </tr>
            {rows.map(({ proposal, marks, alike }) => (
              <tr key={proposal.id} {...framed(proposal.id === pointed)}>
                <th scope="row">
                  <span className="ScreenPage__one">
                    {proposal.id === pointed && <PointMark />}
                    {proposal.title}
                  </span>
                </th>
                {marks.map((mark, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a table keeps its place
                  <td key={index}>
                    <TableMark mark={mark} />
                  </td>
                ))}
                <td className="CompareColumn__count num">{t('compare.of', { count: alike, total: marks.length })}</td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Totals({ run }: { run: StageRun }) {
  const { t, language } = useWords();
  const { target, year, label, figures } = useTotals(run);
  if (!target) return null;
  return (
    <table className="CompareTotals">
      <tbody>
        <tr>
          <th scope="row" className="CompareTotals__label" rowSpan={2}>
            {label}
          </th>
          {figures.map(({ id, number }) => (
            <th key={id} scope="col">
              {t('table.name', { number })}
            </th>
          ))}
          <td className="CompareTotals__target num" rowSpan={2}>
            {t('screen.compare.target', { amount: target.amounts[year] ?? 0 })}
          </td>
        </tr>
        <tr>
          {figures.map(({ id, found }) => (
            <td key={id} className="num">
              {millions(found, language)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
