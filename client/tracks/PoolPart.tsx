import { negateYears } from '../../shared/budget/amount.ts';
import type { Pool } from '../../shared/budget/pool.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { LazyPoolChart } from '../charts/LazyPoolChart.tsx';
import { poolSentence } from '../charts/poolWords.ts';
import { YearTable } from '../design/YearTable.tsx';
import './PoolPart.css';

/** The investment pool year by year: what comes, what goes, and what it holds; as a chart and in figures. */
export function PoolPart({ pool, scenario }: { pool: Pool; scenario: Scenario }) {
  const words = useWords();
  const { t, language } = words;
  return (
    <section className="PoolPart" aria-label={t('account.pool')}>
      <h3 className="PoolPart__heading">{poolSentence(pool, words)}</h3>
      <p className="PoolPart__note">{t('pool.title')}</p>
      <LazyPoolChart pool={pool} />
      <YearTable
        caption={t('pool.caption', { level: scenario.priceLevel })}
        first={t('pool.what')}
        years={pool.years}
        rows={[
          { name: t('pool.given'), amounts: pool.given },
          { name: t('pool.movedIn'), amounts: pool.movedIn },
          { name: t('pool.movedOut'), amounts: negateYears(pool.movedOut) },
          { name: t('pool.spent'), amounts: negateYears(pool.spent) },
          { name: t('pool.returned'), amounts: pool.returned },
          { name: t('pool.balance'), amounts: pool.balance, isSum: true },
        ]}
        write={(amount) => millions(amount, language)}
      />
      {pool.years.length > pool.projectedFrom && (
        <p className="PoolPart__note">{t('pool.note', { last: scenario.years.at(-1) ?? 0 })}</p>
      )}
    </section>
  );
}
