import type { YearAmounts } from '../../shared/budget/amount.ts';
import { activeStatus, firstGap } from '../../shared/budget/outcomes.ts';
import { poolBalance } from '../../shared/budget/pool.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { gapsByYear, runWith } from './meter.ts';
import { crossesTracks } from './moveDraft.ts';
import './MoveEffect.css';

interface MoveEffectProps {
  run: StageRun;
  from: AccountId;
  to: AccountId;
  amounts: YearAmounts;
}

/** What would be missing after a move, before it is made. */
export function MoveEffect({ run, from, to, amounts }: MoveEffectProps) {
  const { t } = useWords();
  const { years } = run.scenario;
  const after = runWith(run, from, to, amounts);
  if (crossesTracks({ from, to })) return <PoolEffect run={after} />;
  const status = activeStatus(after);
  if (!status) return null;
  const first = firstGap(status, years);
  const named = status.targets.length > 1;
  if (!first) {
    return (
      <div className="MoveEffect">
        <p className="MoveEffect__main">{t('budget.effect.met')}</p>
      </div>
    );
  }
  const others = gapsByYear(status, years).filter(({ year }) => year !== first.year);
  const values = { amount: first.missing, year: first.year, target: first.target.name };
  return (
    <div className="MoveEffect">
      <p className="MoveEffect__main">
        <span className="predicted">{t(named ? 'budget.effect.target' : 'budget.effect', values)}</span>
      </p>
      <p className="MoveEffect__others">
        {others
          .map(({ year, gap }) =>
            gap ? t('budget.effect.year', { amount: gap.missing, year }) : t('budget.effect.yearMet', { year }),
          )
          .join(' · ')}
      </p>
    </div>
  );
}

/** What the pool would hold. */
function PoolEffect({ run: { board, scenario } }: { run: StageRun }) {
  const { t } = useWords();
  const [first = 0, ...later] = poolBalance(board, scenario);
  const [firstYear = 0, ...laterYears] = scenario.years;
  return (
    <div className="MoveEffect">
      <p className="MoveEffect__main">
        <span className="predicted">{t('budget.effect.pool', { amount: first, year: firstYear })}</span>
      </p>
      <p className="MoveEffect__others">
        {later.map((amount, index) => t('budget.effect.year', { amount, year: laterYears[index] ?? 0 })).join(' · ')}
      </p>
    </div>
  );
}
