import { areaChanges, yearOfChanges } from '../../shared/budget/areaChanges.ts';
import type { StageRun } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';
import { kindSentence } from '../charts/areaSeries.ts';

/** How many areas get less and how many more of the kind of money that stands first, in one sentence. */
export function areaChangesHeadline(run: StageRun, words: Pick<Words, 't' | 'language'>): string {
  const year = yearOfChanges(run);
  const [first] = areaChanges(run, year);
  return first ? kindSentence(first, run.scenario.years[year] ?? 0, words) : words.t('screen.areaChanges.none');
}
