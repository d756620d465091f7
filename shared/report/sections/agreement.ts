import { type Rescored, rescored } from '../../budget/landing.ts';
import type { Standing } from '../../budget/standing.ts';
import { countColumn, tableOf, textColumn } from '../blocks.ts';
import type { Block, Cell, Material } from '../model.ts';
import { boardName } from '../speech.ts';

/** Every board before the agreement landed and after it; nothing before that. */
export function agreementSection(material: Material): Block[] {
  const { t, run } = material;
  const boards = rescored(run);
  const [first] = boards;
  if (!first) return [];
  const missing = { title: t('report.agreement.missing'), kind: 'amount' } as const;
  const before = { outcome: first.before.outcome.name };
  return tableOf(
    t('report.agreement.caption', { level: run.scenario.priceLevel }),
    [
      textColumn(t('report.board')),
      { ...missing, title: t('report.agreement.before', before) },
      textColumn(t('report.agreement.where')),
      { ...missing, title: t('report.agreement.after') },
      textColumn(t('report.agreement.where')),
      countColumn(t('report.agreement.open')),
    ],
    boards.map((board) => rowOf(material, board)),
  );
}

const rowOf = (material: Material, { number, before, after, tasks }: Rescored): Cell[] => [
  boardName(material, number),
  ...gapCells(material, before),
  ...gapCells(material, after),
  tasks.filter(({ isDone }) => !isDone).length,
];

/** The largest gap, and in which year and target it is; 0 where every target is met. */
const gapCells = ({ t }: Material, { gap }: Standing): Cell[] =>
  gap ? [gap.missing, t('report.agreement.gap', { target: gap.target.name, year: gap.year })] : [0, t('standing.met')];
