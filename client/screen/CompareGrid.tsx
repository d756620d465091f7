import type { CSSProperties } from 'react';
import { pointedAt } from '../../shared/programme/pointer.ts';
import type { StageRun } from '../../shared/state.ts';
import type { ComparedProposal } from '../../shared/tables/compare.ts';
import { tableTotals, yearToCompare } from '../../shared/tables/totals.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { TableMark } from '../tables/TableMark.tsx';
import {
  type CompareSection,
  fewTables,
  listHeight,
  listHeightOfTwoLines,
  manyTables,
  rowsOfTwoLines,
} from './comparePicture.ts';
import { framed, PointMark } from './PointMark.tsx';
import { rowHeight } from './rowHeight.ts';
import './CompareGrid.css';

interface CompareGridProps {
  run: StageRun;
  sections: readonly CompareSection[];
}

/** One grid of proposals and tables, with the agreement as a bar at each row's end and each table's sum below. */
export function CompareGrid({ run, sections }: CompareGridProps) {
  const { t } = useWords();
  const isMany = run.tables.length > manyTables;
  const isFew = run.tables.length <= fewTables;
  const lines = sections.reduce((count, { rows }) => count + rows.length, 0);
  const hasTwoLines = isFew && lines <= rowsOfTwoLines;
  const title = hasTwoLines ? 'ScreenPage__two' : 'ScreenPage__one';
  const height = rowHeight(lines, hasTwoLines ? listHeightOfTwoLines : listHeight);
  const pointed = pointedAt(run, 'proposal');
  return (
    <table
      className={classes('CompareGrid', isMany && 'CompareGrid--many', isFew && 'CompareGrid--few')}
      style={{ '--row': `${height}rem` } as CSSProperties}
    >
      <colgroup>
        <col className="CompareGrid__sections" />
        <col className="CompareGrid__names" />
        {run.tables.map(({ id }) => (
          <col key={id} className="CompareGrid__tables" />
        ))}
        <col className="CompareGrid__bars" />
        <col className="CompareGrid__counts" />
      </colgroup>
      <thead>
        <tr>
          <td />
          <th scope="col" className="CompareGrid__left">
            {t('compare.proposal')}
            {!isFew && (
              <span className="CompareGrid__table" aria-hidden="true">
                {t('table.word')}
              </span>
            )}
          </th>
          {run.tables.map(({ id, number }) => (
            <th key={id} scope="col">
              {isFew ? (
                t('table.name', { number })
              ) : (
                <>
                  <span className="visually-hidden">{t('table.word')} </span>
                  {number}
                </>
              )}
            </th>
          ))}
          <th scope="col" colSpan={2} className="CompareGrid__left CompareGrid__chosen">
            {t('screen.compare.chosen')}
          </th>
        </tr>
      </thead>
      {sections.map(({ agreement, rows }) => (
        <tbody key={agreement}>
          {rows.map((row, index) => (
            <tr key={row.proposal.id} {...framed(row.proposal.id === pointed)}>
              {index === 0 && (
                <th className="CompareGrid__section" rowSpan={rows.length} scope="rowgroup">
                  {t(`screen.compare.section.${agreement}`)}
                </th>
              )}
              <Row row={row} title={title} isPointed={row.proposal.id === pointed} />
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <Totals run={run} />
      </tfoot>
    </table>
  );
}

interface RowProps {
  row: ComparedProposal;
  /** How much of a long title is shown. */
  title: 'ScreenPage__one' | 'ScreenPage__two';
  isPointed: boolean;
}

function Row({ row, title, isPointed }: RowProps) {
  const { proposal, marks, chosenBy, alike } = row;
  const { t } = useWords();
  const share = (count: number) => `${(100 * count) / marks.length}%`;
  return (
    <>
      <th scope="row" className="CompareGrid__left">
        <span className={title}>
          {isPointed && <PointMark />}
          {proposal.title}
        </span>
      </th>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a table keeps its place
        <td key={index}>
          <TableMark mark={mark} />
        </td>
      ))}
      <td>
        <span className="CompareGrid__bar" aria-hidden="true">
          <span className="CompareGrid__alike" style={{ width: share(alike) }} />
          <span className="CompareGrid__partly" style={{ width: share(chosenBy.length - alike) }} />
        </span>
      </td>
      <td className="CompareGrid__count num">{t('compare.of', { count: alike, total: marks.length })}</td>
    </>
  );
}

/** What each table has found, and what is asked, for the first target of the outcome that counts. */
function Totals({ run }: { run: StageRun }) {
  const { t, language } = useWords();
  const { target, year, label, figures } = useTotals(run);
  if (!target) return null;
  return (
    <tr>
      <th scope="row" colSpan={2} className="CompareGrid__total">
        {label}
      </th>
      {figures.map(({ id, found }) => (
        <td key={id} className="num">
          {millions(found, language)}
        </td>
      ))}
      <td colSpan={2} className="CompareGrid__left CompareGrid__target num">
        {t('screen.compare.target', { amount: target.amounts[year] ?? 0 })}
      </td>
    </tr>
  );
}

/** The sums below the tables, wherever they stand. */
export function useTotals(run: StageRun) {
  const { t } = useWords();
  const year = yearToCompare(run);
  const totals = tableTotals(run);
  const targets = totals[0]?.targets ?? [];
  const target = targets[0]?.target;
  const values = { year: run.scenario.years[year] ?? 0, target: target?.name ?? '' };
  const label = t(targets.length > 1 ? 'screen.compare.totalOf' : 'screen.compare.total', values);
  const figures = totals.map(({ table, targets: held }) => ({
    id: table.id,
    number: table.number,
    found: held[0]?.found[year] ?? 0,
  }));
  return { target, year, label, figures };
}
