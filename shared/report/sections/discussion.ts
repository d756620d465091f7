import { cardSteps } from '../../discussion/cardSteps.ts';
import { tableNumber } from '../../tables/boards.ts';
import { countColumn, tableOf, textColumn } from '../blocks.ts';
import type { Block, Cell, Material } from '../model.ts';
import { boardName, said } from '../speech.ts';

/** The discussion cards in the order of their steps: what was answered, how many agreed, and what it came to. No author is here. */
export function discussionSection(material: Material): Block[] {
  const { t, run, stage } = material;
  const cards = Object.values(stage.discussion ?? {}).toSorted(
    (a, b) => cardSteps.indexOf(a.step) - cardSteps.indexOf(b.step) || a.at - b.at,
  );
  return tableOf(
    t('report.discussion.caption'),
    [
      textColumn(t('report.discussion.step')),
      textColumn(t('report.discussion.question')),
      textColumn(t('report.discussion.answer')),
      textColumn(t('table.word')),
      countColumn(t('report.discussion.agree')),
      countColumn(t('report.discussion.disagree')),
      textColumn(t('report.discussion.decision')),
      textColumn(t('discussion.owner')),
    ],
    cards.flatMap(({ step, question, answers, decision }): Cell[][] => {
      const about = [t(`discussion.step.${step}`), said(material, question)];
      const agreed = decision ? [said(material, decision.text), said(material, decision.owner)] : [null, null];
      if (answers.length === 0) return [[...about, null, null, null, null, ...agreed]];
      return answers.map(({ text, tableId, agree, disagree }) => {
        const number = tableId === undefined ? undefined : tableNumber(run, tableId);
        const table = number === undefined ? null : boardName(material, number);
        return [...about, said(material, text), table, agree, disagree, ...agreed];
      });
    }),
  );
}
