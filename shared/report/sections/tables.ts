import { compareTables } from '../../tables/compare.ts';
import { compareAreas } from '../../tables/compareAreas.ts';
import { distancesOf } from '../../tables/distances.ts';
import { tableTotals, yearToCompare } from '../../tables/totals.ts';
import { captionOf, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Column, Material } from '../model.ts';
import { boardName } from '../speech.ts';

/** The tables beside each other: what each has found, where they agree, and how far apart they are. */
export function tablesSection(material: Material): Block[] {
  const { t, run } = material;
  const { tables, scenario } = run;
  const each = (kind: Column['kind']): Column[] =>
    tables.map(({ number }) => ({ title: boardName(material, number), kind }));
  const at = yearToCompare(run);
  const { matrix } = distancesOf(tables);
  return [
    ...tableOf(
      captionOf(material, t('report.tables.found'), 'found'),
      [
        textColumn(t('report.board')),
        textColumn(t('report.target')),
        textColumn(t('report.line')),
        ...yearColumns(material),
      ],
      tableTotals(run).flatMap(({ table, targets }) =>
        targets.flatMap(({ target, found, missing }) => {
          const row = (line: string, amounts: readonly number[]) => [
            boardName(material, table.number),
            target.name,
            line,
            ...yearCells(material, amounts),
          ];
          return [row(t('report.target.found'), found), row(t('report.target.missing'), missing)];
        }),
      ),
    ),
    ...tableOf(
      t('compare.caption'),
      [
        textColumn(t('report.proposal.nr')),
        textColumn(t('report.proposal')),
        ...each('text'),
        textColumn(t('report.tables.agreement')),
      ],
      compareTables(run).map(({ proposal, marks, agreement }) => [
        proposal.nr,
        proposal.title,
        ...marks.map((mark) => `${signOf[mark]} ${t(`compare.mark.${mark}`)}`),
        t(`report.tables.agreement.${agreement}`),
      ]),
    ),
    ...tableOf(
      captionOf(material, t('report.tables.areas', { year: scenario.years[at] ?? 0 }), 'spending'),
      [textColumn(t('tables.areas.area')), ...each('amount'), textColumn(t('tables.areas.way'))],
      compareAreas(run, at).map(({ area, changes, way }) => [area.name, ...changes, t(`report.tables.way.${way}`)]),
    ),
    ...tableOf(
      t('tables.distances.caption'),
      [textColumn(t('report.board')), ...each('percent')],
      tables.length < 2 ? [] : tables.map(({ number }, row) => [boardName(material, number), ...(matrix[row] ?? [])]),
    ),
  ];
}

const signOf = { whole: '●', part: '◐', none: '○' } as const;
