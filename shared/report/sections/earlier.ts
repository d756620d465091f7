import { runNow } from '../../budget/shocks.ts';
import type { Block, Material } from '../report.ts';
import { chosenSection } from './chosen.ts';
import { packageSection } from './package.ts';
import { resultSection } from './result.ts';

/** Each run before this one in full: its result, packages and moves, and what was chosen, in the years it had. */
export function earlierSection(material: Material): Block[] {
  const { t, earlier, run: now } = material;
  if (!earlier) return now.number > 1 ? [{ kind: 'text', text: t('report.day.earlier') }] : [];
  return earlier.flatMap(({ summary, run }) => {
    const then: Material = { ...material, run: runNow(run) };
    const name = t('report.run', { number: summary.number, scenario: summary.scenarioName });
    return [resultSection, packageSection, chosenSection]
      .flatMap((section) => section(then))
      .flatMap((block): Block[] =>
        block.kind === 'table' ? [{ ...block, caption: `${name}. ${block.caption}` }] : [],
      );
  });
}
