import { tableOf, textColumn } from '../blocks.ts';
import type { Block, Material } from '../model.ts';
import { said } from '../speech.ts';

/** Questions to the administration: those that wait first. Who asked is not here. */
export function questionsSection(material: Material): Block[] {
  const { t, run } = material;
  const all = Object.values(run.questions);
  const question = textColumn(t('report.question'));
  return [
    ...tableOf(
      t('report.questions.open'),
      [question],
      all.filter(({ answer }) => answer === null).map(({ text }) => [said(material, text)]),
    ),
    ...tableOf(
      t('report.questions.answered'),
      [question, textColumn(t('report.answer'))],
      all.flatMap(({ text, answer }) => (answer ? [[said(material, text), said(material, answer)]] : [])),
    ),
  ];
}
