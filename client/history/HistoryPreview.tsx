import { ladderOf } from '../../shared/budget/ladder.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { MeterCard } from '../budget/MeterCard.tsx';
import { Card } from '../design/Card.tsx';
import { depthInWords } from '../package/ladderWords.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { changesByCommittee } from './changes.ts';
import './HistoryPreview.css';

/** A board at a point of its history: the target under each outcome, how far down the ladder goes, and the areas it changed. */
export function HistoryPreview({ run }: { run: StageRun }) {
  const { t } = useWords();
  const { scenario } = run;
  const ladder = ladderOf(run.board, scenario, run.outcomes);
  const changes = changesByCommittee(run);
  const steps = ladder.steps.length;
  return (
    <div className="HistoryPreview">
      <MeterCard run={run} year={Math.max(0, scenario.years.indexOf(scenario.budgetYear))} />
      {scenario.proposals.length > 0 && (
        <Card heading={steps > 0 ? t('history.ladder', { count: steps }) : t('history.ladder.none')} headingLevel={3}>
          {steps > 0 && (
            <ul>
              {ladder.outcomes.map((one) => (
                <li key={one.outcome.id}>{depthInWords(one, scenario.years, t)}</li>
              ))}
            </ul>
          )}
        </Card>
      )}
      <Card heading={t('history.changes')} headingLevel={3}>
        {changes.length === 0 ? (
          <p>{t('history.noChanges')}</p>
        ) : (
          <ChangeTable changes={changes} years={scenario.years} />
        )}
        <p className="HistoryPreview__source">{t('budget.priceLevel', { level: scenario.priceLevel })}</p>
      </Card>
    </div>
  );
}
