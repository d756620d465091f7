import { sumOfEffects } from '../../budget/effects.ts';
import { movesLedger } from '../../budget/ledger.ts';
import { packageChanges, stepsOf } from '../../budget/package.ts';
import { resultOfAreas } from '../../budget/results.ts';
import { find } from '../../ids.ts';
import { type Area, spendingTypes } from '../../scenario/schema.ts';
import { captionOf, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Cell, Material } from '../model.ts';

/**
 * For the økonomiudvalg, in one table: the room's budget by committee, each spending type for itself, construction on a line of
 * its own, and under each committee those of its areas that are changed. The rows of a committee as a whole name no area.
 */
export function committeesSection(material: Material): Block[] {
  const { t, run } = material;
  return tableOf(
    captionOf(material, t('report.committees.caption'), 'spending'),
    [
      textColumn(t('report.committee')),
      textColumn(t('tables.areas.area')),
      textColumn(t('report.type')),
      textColumn(t('report.line')),
      ...yearColumns(material),
    ],
    run.scenario.committees.flatMap((committee) => {
      const areas = run.scenario.areas.filter(({ committeeId }) => committeeId === committee.id);
      return [...committeeRows(material, committee.name, areas), ...areaRows(material, committee.name, areas)];
    }),
  );
}

function committeeRows(material: Material, name: string, areas: readonly Area[]): Cell[][] {
  const { t, run } = material;
  const { board, scenario } = run;
  const row = (type: string, line: string, amounts: readonly number[]) => [
    name,
    null,
    type,
    line,
    ...yearCells(material, amounts),
  ];
  const ids = new Set(areas.map(({ id }) => id));
  const types = spendingTypes.filter((type) => areas.some(({ spendingType }) => spendingType === type));
  const rows = types.flatMap((type): Cell[][] => {
    const own = ({ id, spendingType }: Area) => ids.has(id) && spendingType === type;
    const { before, change, now } = resultOfAreas(board, scenario, own);
    const title = t(`type.${type}`);
    return [
      row(title, t('report.before'), before),
      row(title, t('report.change'), change),
      row(title, t('report.now'), now),
    ];
  });
  const built = stepsOf(board.package, scenario).flatMap(({ effects }) =>
    effects.filter(({ areaId, kind }) => kind === 'construction' && ids.has(areaId)),
  );
  if (built.length === 0) return rows;
  return [...rows, row(t('report.built'), t('report.change'), sumOfEffects(built, scenario.years.length))];
}

/** Baseline and pressure, free moves, proposals, and what that comes to: kept apart (DOMAIN.md rule 11). */
function areaRows(material: Material, committee: string, areas: readonly Area[]): Cell[][] {
  const { t, run } = material;
  const { board, scenario } = run;
  const moved = movesLedger(board.moves, scenario.years.length);
  const proposed = packageChanges(board.package, scenario);
  return areas.flatMap((area): Cell[][] => {
    const parts = [
      [t('report.moves'), find(moved, area.id)],
      [t('report.proposals'), proposed.get(area.id)],
    ] as const;
    if (parts.every(([, amounts]) => !amounts?.some((amount) => amount !== 0))) return [];
    const { before, now } = resultOfAreas(board, scenario, ({ id }) => id === area.id);
    const row = (line: string, amounts: readonly number[]) => [
      committee,
      area.name,
      t(`type.${area.spendingType}`),
      line,
      ...yearCells(material, amounts),
    ];
    return [
      row(t('report.before'), before),
      ...parts.flatMap(([line, amounts]) => (amounts ? [row(line, amounts)] : [])),
      row(t('report.now'), now),
    ];
  });
}
