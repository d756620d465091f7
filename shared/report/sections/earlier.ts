import { runNow } from '../../budget/shocks.ts';
import type { Block, Material } from '../model.ts';
import { ballotsSection } from './ballots.ts';
import { chosenSection } from './chosen.ts';
import { ideasSection } from './ideas.ts';
import { ladderSection } from './ladder.ts';
import { minoritySection } from './minority.ts';
import { packageSection } from './package.ts';
import { questionsSection } from './questions.ts';
import { resultSection } from './result.ts';
import { tablesSection } from './tables.ts';

/** Of these only the tables: what they say besides holds for every run, and stands in the sections of the run that goes on. */
const figures = [resultSection, ladderSection, packageSection, tablesSection];
const told = [chosenSection, ideasSection, ballotsSection, minoritySection, questionsSection];

/**
 * Each run before this one in full, in the years it had: its result, ladder, packages and tables; its ideas and what became of
 * them, ballots as they were shown, what was chosen, minority notes and questions. Every table and sentence tells whose it is.
 */
export function earlierSection(material: Material): Block[] {
  const { t, earlier, run: now } = material;
  if (!earlier) return now.number > 1 ? [{ kind: 'text', text: t('report.day.earlier') }] : [];
  return earlier.flatMap(({ summary, run }) => {
    const then: Material = { ...material, run: runNow(run), stage: { ...material.stage, run } };
    const name = t('report.run', { number: summary.number, scenario: summary.scenarioName });
    return [
      ...figures.flatMap((section) => section(then)).filter(({ kind }) => kind === 'table'),
      ...told.flatMap((section) => section(then)),
    ].map((block) => named(name, block));
  });
}

const named = (name: string, block: Block): Block =>
  block.kind === 'table'
    ? { ...block, caption: `${name}. ${block.caption}` }
    : { ...block, text: `${name}. ${block.text}` };
