import type { Stage } from '../state.ts';
import type { EarlierRun } from './earlierRuns.ts';
import type { Report, SectionId } from './model.ts';
import { reportOf } from './report.ts';
import type { Speech } from './speech.ts';

const sections: readonly SectionId[] = [
  'day',
  'days',
  'result',
  'chosen',
  'followup',
  'discussion',
  'evidence',
  'lessons',
];

/**
 * What is handed over after an election, as a document of its own: the story of the day and of the day before it, the result, what
 * was decided and how it goes on `today`, an ISO date, what was built on, and the lessons. `replay` is where the choices can be
 * walked through.
 */
export function handoverOf(
  stage: Stage,
  speech: Speech,
  today: string,
  replay: string,
  earlier?: readonly EarlierRun[],
): Report {
  const { t } = speech;
  const report = reportOf(stage, speech, today, earlier, sections);
  return {
    ...report,
    title: t('handover.document', { municipality: stage.run.scenario.municipality.name }),
    facts: [t('handover.what'), t('handover.replay', { address: replay }), ...report.facts],
  };
}
