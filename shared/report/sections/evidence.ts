import { pointsOf } from '../../facts/points.ts';
import { captionOf, sentence, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Material } from '../model.ts';

/** What was known: the fact sheets with where their figures are from, the outcome that counts, and the pressure on areas. */
export function evidenceSection(material: Material): Block[] {
  const { t, run } = material;
  const { scenario, outcomes, activeOutcomeId } = run;
  const active = outcomes.find(({ id }) => id === activeOutcomeId);
  const { demography, other } = scenario.pressure;
  const areaName = new Map(scenario.areas.map(({ id, name }) => [id, name]));
  return [
    ...tableOf(
      t('handover.facts'),
      [
        textColumn(t('handover.sheet')),
        textColumn(t('handover.point')),
        textColumn(t('handover.unit')),
        textColumn(t('handover.level')),
        textColumn(t('handover.source')),
        textColumn(t('handover.date')),
      ],
      scenario.factSheets.flatMap((sheet) =>
        pointsOf(sheet).map((point) => [
          sheet.title,
          point.text,
          point.unit ?? sheet.unit ?? null,
          point.priceLevel ?? sheet.priceLevel ?? null,
          sheet.source,
          sheet.date,
        ]),
      ),
    ),
    ...(active ? [sentence(`${t('report.target.active', { outcome: active.name })} ${active.description}`)] : []),
    ...tableOf(
      t('handover.asked', { level: scenario.priceLevel }),
      [textColumn(t('report.target')), ...yearColumns(material)],
      (active?.targets ?? []).map(({ name, amounts }) => [name, ...yearCells(material, amounts)]),
    ),
    ...tableOf(
      captionOf(material, t('handover.pressure'), 'spending'),
      [textColumn(t('tables.areas.area')), textColumn(t('handover.because')), ...yearColumns(material)],
      [
        ...demography.map(({ areaId, ageGroup, basis, amounts }) => ({
          areaId,
          why: `${ageGroup}: ${basis}`,
          amounts,
        })),
        ...other.map(({ areaId, title, amounts }) => ({ areaId, why: title, amounts })),
      ].map(({ areaId, why, amounts }) => [areaName.get(areaId) ?? areaId, why, ...yearCells(material, amounts)]),
    ),
  ];
}
