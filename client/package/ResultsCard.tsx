import { memo } from 'react';
import { hasPool, poolBalance } from '../../shared/budget/pool.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import FrameMeters from '../budget/FrameMeters.tsx';
import { Card } from '../design/Card.tsx';
import './ResultsCard.css';

interface ResultsCardProps {
  run: StageRun;
  /** Index of the year that is shown. */
  year: number;
}

/** The frames and the cash beside each other, and what the investment pool holds; none of them summed. */
export const ResultsCard = memo(function ResultsCard({ run, year }: ResultsCardProps) {
  const { t } = useWords();
  const { board, scenario } = run;
  return (
    <Card heading={t('frames.heading')} headingLevel={3} className="ResultsCard">
      <FrameMeters run={run} year={year} />
      {hasPool(scenario) && (
        <p className="ResultsCard__note">
          {t('results.pool', {
            amount: poolBalance(board, scenario)[year] as number,
            year: scenario.years[year] ?? 0,
          })}
        </p>
      )}
    </Card>
  );
});
