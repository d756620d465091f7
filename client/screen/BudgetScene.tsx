import type { ReactNode } from 'react';
import { activeStatus, outcomeStatuses } from '../../shared/budget/outcomes.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import { currentStep } from '../../shared/programme/programme.ts';
import type { Stage } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useWorkshop } from '../app/workshop.tsx';
import { CommitteeTiles } from './CommitteeTiles.tsx';
import { committeeChanges } from './committeeChanges.ts';
import { LatestMoves } from './LatestMoves.tsx';
import { latestMoves } from './latestMoves.ts';
import { OtherTargets } from './OtherTargets.tsx';
import { otherYears } from './otherYears.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { useOtherYearsSentence } from './useOtherYearsSentence.ts';
import { YearBars } from './YearBars.tsx';
import { yearChart } from './yearChart.ts';
import './BudgetScene.css';

export function BudgetScene() {
  const stage = useWorkshop((state) => state.stage);
  return <BudgetSceneView stage={stage} time={<TimeLeft />} />;
}

const shownMoves = 3;

export interface BudgetSceneViewProps {
  stage: Stage;
  time?: ReactNode;
}

/** What is missing, where it was found, and what was just moved: all in the one year that the headline talks about. */
export function BudgetSceneView({ stage, time }: BudgetSceneViewProps) {
  const { t } = useWords();
  const sentenceOf = useOtherYearsSentence();
  const { run } = stage;
  const { scenario } = run;
  const { years } = scenario;
  const status = activeStatus(run);
  if (!status) return null;

  const others = otherYears(status, years);
  const gap = others.kind === 'missing' ? others.gap : null;
  const focusYear = gap?.year ?? years.at(-1) ?? scenario.budgetYear;
  const focus = years.indexOf(focusYear);
  const step = currentStep(run)?.title ?? scenario.name;
  const target = status.targets[0]?.target.name ?? '';
  const chart = yearChart({
    statuses: outcomeStatuses(run),
    activeOutcomeId: run.activeOutcomeId,
    expectedOutcomeId: scenario.expectedOutcomeId,
    years,
    focusYear,
  });
  return (
    <>
      <SceneHead
        kicker={t('screen.budget.kicker', { step, target, outcome: status.outcome.name })}
        aside={time}
        headline={
          gap
            ? t(status.targets.length > 1 ? 'meter.missing.target' : 'meter.missing', {
                amount: gap.missing,
                target: gap.target.name,
                year: gap.year,
              })
            : t('meter.met')
        }
      >
        <p>{sentenceOf(others, years, chart.bars)}</p>
        <OtherTargets
          targets={status.targets.slice(1).filter(({ target }) => target.id !== gap?.target.id)}
          years={years}
        />
      </SceneHead>
      <div className="BudgetScene">
        <YearBars chart={chart} target={target} outcome={status.outcome.name} />
        <LatestMoves moves={latestMoves(stage, focus, shownMoves)} scenario={scenario} />
      </div>
      <CommitteeTiles changes={committeeChanges(run, focus, pointedAt(run, 'area'))} year={focusYear} />
    </>
  );
}
