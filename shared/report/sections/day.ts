import type { Board } from '../../budget/board.ts';
import { movesOf } from '../../budget/moves.ts';
import { currentStep, placesOf } from '../../programme/programme.ts';
import { momentInWords } from '../../replay/momentInWords.ts';
import { momentsOf } from '../../replay/moments.ts';
import type { Step } from '../../scenario/schema.ts';
import { countColumn, sentence, tableOf, textColumn } from '../blocks.ts';
import type { Block, Cell, Material } from '../model.ts';
import { clockText, momentText } from '../moment.ts';

/** The story of the day: how far it has come, what was done and when, the programme, and the runs before. */
export function daySection(material: Material): Block[] {
  const { t, run, stage } = material;
  const { scenario, board, tables, ideas, ballots, questions, number } = run;
  const now = currentStep(run);
  const place = scenario.programme.findIndex(({ id }) => id === now?.id);
  const done = [
    [t('report.day.people'), Object.keys(stage.people).length + (stage.attended ?? 0)],
    [t('report.day.tables'), tables.length],
    [t('report.day.moves'), standing(board)],
    [t('report.day.tableMoves'), tables.reduce((sum, table) => sum + standing(table.board), 0)],
    [t('report.day.adopted'), board.package.length],
    [t('report.day.ideas'), Object.keys(ideas).length],
    [t('report.day.ballots'), Object.keys(ballots).length],
    [t('report.day.questions'), Object.keys(questions).length],
  ];
  return [
    ...(now
      ? [sentence(t('report.day.now', { step: now.title, number: place + 1, of: scenario.programme.length }))]
      : []),
    ...tableOf(t('report.day.done'), [textColumn(t('report.what')), countColumn(t('report.count'))], done),
    ...tableOf(
      t('report.day.moments', { level: scenario.priceLevel }),
      [textColumn(t('report.when')), textColumn(t('report.day.moment'))],
      momentRows(material),
    ),
    ...tableOf(
      t('report.day.steps'),
      [
        textColumn(t('report.day.step')),
        textColumn(t('handover.day.planned')),
        textColumn(t('handover.day.began')),
        countColumn(t('report.day.minutes')),
        textColumn(t('report.day.task')),
      ],
      scenario.programme.map((step) => [
        step.title,
        plannedText(step, material),
        begunText(step, material),
        step.minutes,
        step.prompt,
      ]),
    ),
    ...runsTable(material, number),
  ];
}

/** The time of day a step is planned for, as the clocks of the language write it. */
const plannedText = ({ plannedAt }: Step, { language }: Material): string | null => {
  if (plannedAt === undefined) return null;
  const clock = plannedAt.replace(/^0/, '');
  return language === 'da' ? clock.replace(':', '.') : clock;
};

/** Each time the day came to the step, or that it was left out. */
function begunText({ id, skipped }: Step, { t, language, run }: Material): string | null {
  const begun = placesOf(run).filter(({ stepId }) => stepId === id);
  if (begun.length > 0) return begun.map(({ at }) => clockText(at, language)).join(', ');
  return skipped ? t('handover.day.skipped') : null;
}

const standing = (board: Board): number => movesOf(board).filter(({ undone }) => !undone).length;

/** When what happened, in order, told as the walk through the choices tells it: of this run, and naming nobody. */
const momentRows = (material: Material): Cell[][] =>
  momentsOf(material.stage).map((moment) => [
    momentText(moment.at, material.language),
    momentInWords(moment, material.stage, material),
  ]);

function runsTable({ t, earlier, language }: Material, number: number): Block[] {
  if (!earlier) return number > 1 ? [sentence(t('report.day.earlier'))] : [];
  return tableOf(
    t('report.day.runs'),
    [
      textColumn(t('report.day.run')),
      textColumn(t('report.day.began')),
      textColumn(t('report.day.ended')),
      countColumn(t('report.day.allMoves')),
      countColumn(t('report.day.ideas')),
    ],
    earlier.map(({ summary }) => [
      t('report.day.runName', { number: summary.number, scenario: summary.scenarioName }),
      momentText(summary.startedAt, language),
      momentText(summary.endedAt, language),
      summary.moves,
      summary.ideas,
    ]),
  );
}
