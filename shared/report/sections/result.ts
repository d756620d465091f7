import { hasPool, poolBalance } from '../../budget/pool.ts';
import { type Result, resultOfAreas, threeResults } from '../../budget/results.ts';
import { spendingTypes } from '../../scenario/schema.ts';
import { captionOf, sentence, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Cell, Material } from '../model.ts';

/** The room's budget: three results that are never summed, the room each has within its frame, and each spending type for itself. */
export function resultSection(material: Material): Block[] {
  const { t, run } = material;
  const { board, scenario } = run;
  const { service, operating, construction } = threeResults(board, scenario);
  const rowsOf = (name: string, result: Result) => resultRows(material, name, result);
  const types = spendingTypes.filter((type) => scenario.areas.some(({ spendingType }) => spendingType === type));
  const columns = [textColumn(t('report.what')), textColumn(t('report.line')), ...yearColumns(material)];
  return [
    sentence(t('frames.note')),
    ...tableOf(captionOf(material, t('report.result.three'), 'spending'), columns, [
      ...rowsOf(t('frames.service'), service),
      ...rowsOf(t('frames.operating'), operating),
      ...rowsOf(t('frames.construction'), construction),
    ]),
    ...tableOf(
      captionOf(material, t('report.result.room'), 'room'),
      [textColumn(t('report.what')), ...yearColumns(material)],
      [
        [t('frames.service'), service] as const,
        [t('frames.operating'), operating] as const,
        [t('frames.construction'), construction] as const,
      ].flatMap(([name, { room }]) => (room ? [[name, ...yearCells(material, room)]] : [])),
    ),
    ...tableOf(
      captionOf(material, t('report.result.types'), 'spending'),
      columns,
      types.flatMap((type) =>
        rowsOf(
          t(`type.${type}`),
          resultOfAreas(board, scenario, ({ spendingType }) => spendingType === type),
        ),
      ),
    ),
    ...(hasPool(scenario)
      ? tableOf(
          t('report.result.pool', { level: scenario.priceLevel }),
          [textColumn(t('report.what')), ...yearColumns(material)],
          [[t('pool.balance'), ...yearCells(material, poolBalance(board, scenario))]],
        )
      : []),
  ];
}

function resultRows(material: Material, name: string, { before, change, now }: Result): Cell[][] {
  const { t } = material;
  const row = (line: string, amounts: readonly number[]) => [name, line, ...yearCells(material, amounts)];
  return [row(t('report.before'), before), row(t('report.change'), change), row(t('report.now'), now)];
}
