import { sumOfEffects } from '../../budget/effects.ts';
import { movesLedger } from '../../budget/ledger.ts';
import { packageChanges, stepsOf } from '../../budget/package.ts';
import { resultOfAreas } from '../../budget/results.ts';
import { find } from '../../ids.ts';
import { spendingTypes } from '../../scenario/schema.ts';
import { captionOf, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Cell, Material } from '../report.ts';

/**
 * For the økonomiudvalg: the room's budget by committee, each spending type for itself, construction on a line of its own, and
 * the areas that are changed.
 */
export function committeesSection(material: Material): Block[] {
  const { t } = material;
  return [
    ...tableOf(
      captionOf(material, t('report.committees.caption'), 'spending'),
      [
        textColumn(t('report.committee')),
        textColumn(t('report.type')),
        textColumn(t('report.line')),
        ...yearColumns(material),
      ],
      committeeRows(material),
    ),
    ...tableOf(
      captionOf(material, t('report.committees.areas'), 'spending'),
      [
        textColumn(t('tables.areas.area')),
        textColumn(t('report.committee')),
        textColumn(t('report.type')),
        textColumn(t('report.line')),
        ...yearColumns(material),
      ],
      areaRows(material),
    ),
  ];
}

function committeeRows(material: Material): Cell[][] {
  const { t, run } = material;
  const { board, scenario } = run;
  return scenario.committees.flatMap((committee): Cell[][] => {
    const own = scenario.areas.filter(({ committeeId }) => committeeId === committee.id);
    const types = spendingTypes.filter((type) => own.some(({ spendingType }) => spendingType === type));
    const rows = types.flatMap((type): Cell[][] => {
      const { before, change, now } = resultOfAreas(
        board,
        scenario,
        ({ committeeId, spendingType }) => committeeId === committee.id && spendingType === type,
      );
      const row = (line: string, amounts: readonly number[]) => [
        committee.name,
        t(`type.${type}`),
        line,
        ...yearCells(material, amounts),
      ];
      return [row(t('report.before'), before), row(t('report.change'), change), row(t('report.now'), now)];
    });
    const ids = new Set(own.map(({ id }) => id));
    const built = stepsOf(board.package, scenario).flatMap(({ effects }) =>
      effects.filter(({ areaId, kind }) => kind === 'construction' && ids.has(areaId)),
    );
    if (built.length === 0) return rows;
    const amounts = yearCells(material, sumOfEffects(built, scenario.years.length));
    return [...rows, [committee.name, t('report.built'), t('report.change'), ...amounts]];
  });
}

/** Baseline and pressure, free moves, proposals, and what that comes to: kept apart (DOMAIN.md rule 11). */
function areaRows(material: Material): Cell[][] {
  const { t, run } = material;
  const { board, scenario } = run;
  const moved = movesLedger(board.moves, scenario.years.length);
  const proposed = packageChanges(board.package, scenario);
  const committeeOf = new Map(scenario.committees.map(({ id, name }) => [id, name]));
  return scenario.areas.flatMap((area): Cell[][] => {
    const parts = [
      [t('report.moves'), find(moved, area.id)],
      [t('report.proposals'), proposed.get(area.id)],
    ] as const;
    if (parts.every(([, amounts]) => !amounts?.some((amount) => amount !== 0))) return [];
    const { before, now } = resultOfAreas(board, scenario, ({ id }) => id === area.id);
    const row = (line: string, amounts: readonly number[]) => [
      area.name,
      committeeOf.get(area.committeeId) ?? null,
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
