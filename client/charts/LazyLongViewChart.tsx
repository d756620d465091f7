import { lazy, Suspense } from 'react';
import type { LongView } from '../../shared/budget/longView.ts';

const LongViewChart = lazy(() => import('./LongViewChart.tsx'));

/** The chart, fetched when someone asks to see it; the sentence and the table with the same figures are there at once. */
export function LazyLongViewChart(props: { view: LongView; letters?: number }) {
  return (
    <Suspense>
      <LongViewChart {...props} />
    </Suspense>
  );
}
