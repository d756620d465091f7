import { lazy, Suspense } from 'react';
import type { Pool } from '../../shared/budget/pool.ts';

const PoolChart = lazy(() => import('./PoolChart.tsx'));

/** The chart, fetched when someone asks to see it; the sentence and the table with the same figures are there at once. */
export function LazyPoolChart(props: { pool: Pool; letters?: number }) {
  return (
    <Suspense>
      <PoolChart {...props} />
    </Suspense>
  );
}
