import { hasPool, poolBalance } from '../../shared/budget/pool.ts';
import { type Result, threeResults } from '../../shared/budget/results.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Card } from '../design/Card.tsx';
import { Money } from '../design/Money.tsx';
import './ResultsCard.css';

interface ResultsCardProps {
  run: StageRun;
  /** Index of the year that is shown. */
  year: number;
}

/** Service, all operating and construction beside each other, each against its own frame and never summed. */
export function ResultsCard({ run: { board, scenario }, year }: ResultsCardProps) {
  const { t, language } = useWords();
  const results = threeResults(board, scenario);
  const shown = scenario.years[year] ?? 0;
  return (
    <Card heading={t('results.heading', { year: shown })} headingLevel={3} className="ResultsCard">
      <dl className="ResultsCard__list">
        {(['service', 'operating', 'construction'] as const).map((kind) => (
          <div key={kind} className="ResultsCard__line">
            <dt>{t(`results.${kind}`)}</dt>
            <dd>
              <Change amount={results[kind].change[year] as number} />
              <FrameRoom result={results[kind]} year={year} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="ResultsCard__note">
        {t('results.note')}{' '}
        {hasPool(scenario) && t('results.pool', { amount: poolBalance(board, scenario)[year] as number, year: shown })}
      </p>
    </Card>
  );

  function Change({ amount }: { amount: number }) {
    if (amount === 0) return <span>{t('results.unchanged')}</span>;
    return (
      <Money amount={amount} unit="mio" words={{ more: t('money.more'), less: t('money.less') }} language={language} />
    );
  }
}

function FrameRoom({ result: { room }, year }: { result: Result; year: number }) {
  const { t } = useWords();
  const left = room?.[year];
  if (left === undefined) return null;
  const key = left === 0 ? 'results.full' : left > 0 ? 'results.room' : 'results.over';
  return <span className="ResultsCard__room">{t(key, { amount: Math.abs(left) })}</span>;
}
