import { runNow } from '../budget/shocks.ts';
import type { Stage } from '../state.ts';
import type { EarlierRun } from './earlierRuns.ts';
import { type Block, type Material, type Report, type SectionId, sectionIds } from './model.ts';
import { agreementSection } from './sections/agreement.ts';
import { ballotsSection } from './sections/ballots.ts';
import { chosenSection } from './sections/chosen.ts';
import { committeesSection } from './sections/committees.ts';
import { daySection } from './sections/day.ts';
import { daysSection } from './sections/days.ts';
import { discussionSection } from './sections/discussion.ts';
import { earlierSection } from './sections/earlier.ts';
import { equalitySection } from './sections/equality.ts';
import { evidenceSection } from './sections/evidence.ts';
import { followupSection } from './sections/followup.ts';
import { ideasSection } from './sections/ideas.ts';
import { ladderSection } from './sections/ladder.ts';
import { lessonsSection } from './sections/lessons.ts';
import { minoritySection } from './sections/minority.ts';
import { packageSection } from './sections/package.ts';
import { questionsSection } from './sections/questions.ts';
import { resultSection } from './sections/result.ts';
import { staffSection } from './sections/staff.ts';
import { tablesSection } from './sections/tables.ts';
import { targetsSection } from './sections/targets.ts';
import type { Speech } from './speech.ts';

const makers: Record<SectionId, (material: Material) => Block[]> = {
  day: daySection,
  days: daysSection,
  result: resultSection,
  targets: targetsSection,
  agreement: agreementSection,
  ladder: ladderSection,
  package: packageSection,
  tables: tablesSection,
  chosen: chosenSection,
  followup: followupSection,
  ideas: ideasSection,
  ballots: ballotsSection,
  minority: minoritySection,
  equality: equalitySection,
  questions: questionsSection,
  discussion: discussionSection,
  committees: committeesSection,
  staff: staffSection,
  earlier: earlierSection,
  evidence: evidenceSection,
  lessons: lessonsSection,
};

/**
 * The report of a workshop at this moment. It is made of what everyone in the room may see, names nobody but the owners of decisions, and takes every figure
 * from the selectors that the other surfaces use. How it stands beside an earlier day is left out where there is none. `today` is an ISO date, against which statuses are overdue. `earlier` are the runs before, in full, which facilitators alone are told of.
 * `only`: the sections that are asked for.
 */
export function reportOf(
  stage: Stage,
  speech: Speech,
  today: string,
  earlier?: readonly EarlierRun[],
  only: readonly SectionId[] = sectionIds,
): Report {
  const { t } = speech;
  const run = runNow(stage.run);
  const { scenario, number } = run;
  const material: Material = { ...speech, run, stage, today, earlier };
  return {
    title: t('report.title', { municipality: scenario.municipality.name }),
    facts: [
      t('report.run', { number, scenario: scenario.name }),
      ...(scenario.municipality.fictional ? [t('report.fictional')] : []),
      t('report.amounts', { level: scenario.priceLevel }),
      t('report.apart'),
      t('report.undecided'),
      t(Object.keys(stage.decisions ?? {}).length > 0 ? 'report.unnamed.butOwners' : 'report.unnamed'),
    ],
    unit: '1.000 kr.',
    priceLevel: scenario.priceLevel,
    years: scenario.years,
    sections: sectionIds
      .filter((id) => only.includes(id) && (id !== 'days' || stage.earlierDays?.length))
      .map((id) => {
        const blocks = makers[id](material);
        return {
          id,
          title: t(`report.section.${id}`),
          blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: t(`report.none.${id}`) }],
        };
      }),
  };
}
