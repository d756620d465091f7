import { outcomeStatuses } from '../../budget/outcomes.ts';
import { captionOf, sentence, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Material } from '../model.ts';

/** Every outcome's targets held against the room's budget, target by target and never summed. */
export function targetsSection(material: Material): Block[] {
  const { t, run } = material;
  const active = run.outcomes.find(({ id }) => id === run.activeOutcomeId);
  const rows = outcomeStatuses(run).flatMap(({ outcome, targets }) =>
    targets.flatMap(({ target, found, missing }) =>
      (
        [
          ['report.target.asked', target.amounts],
          ['report.target.found', found],
          ['report.target.missing', missing],
        ] as const
      ).map(([line, amounts]) => [outcome.name, target.name, t(line), ...yearCells(material, amounts)]),
    ),
  );
  return [
    ...(active ? [sentence(t('report.target.active', { outcome: active.name }))] : []),
    ...tableOf(
      captionOf(material, t('report.target.caption'), 'found'),
      [
        textColumn(t('report.outcome')),
        textColumn(t('report.target')),
        textColumn(t('report.line')),
        ...yearColumns(material),
      ],
      rows,
    ),
  ];
}
