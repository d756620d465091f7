import { ladderOf } from '../../budget/ladder.ts';
import { captionOf, countColumn, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Material } from '../model.ts';

/** The savings ladder of the room: its steps, who needs them, and how far each outcome goes down. */
export function ladderSection(material: Material): Block[] {
  const { t, run } = material;
  const { board, scenario, outcomes } = run;
  const { steps, outcomes: reached } = ladderOf(board, scenario, outcomes);
  if (steps.length === 0) return [];
  const nameOf = new Map(outcomes.map(({ id, name }) => [id, name]));
  return [
    ...tableOf(
      t('report.ladder.steps'),
      [
        countColumn(t('ladderChart.step')),
        textColumn(t('report.proposal.nr')),
        textColumn(t('report.proposal')),
        textColumn(t('report.ladder.neededBy')),
      ],
      steps.map(({ proposal, part, neededBy }, index) => [
        index + 1,
        proposal.nr,
        proposal.title,
        part === 'spare' ? t('ladder.spare') : neededBy.map((id) => nameOf.get(id) ?? id).join(', '),
      ]),
    ),
    ...tableOf(
      captionOf(material, t('report.ladder.left'), 'left'),
      [
        textColumn(t('report.outcome')),
        countColumn(t('report.ladder.depth')),
        textColumn(t('report.ladder.met')),
        textColumn(t('report.target')),
        ...yearColumns(material),
      ],
      reached.flatMap(({ outcome, depth, isMet, left }) =>
        left.map(({ target, amounts }) => [
          outcome.name,
          depth,
          t(isMet ? 'report.yes' : 'report.no'),
          target.name,
          ...yearCells(material, amounts),
        ]),
      ),
    ),
  ];
}
