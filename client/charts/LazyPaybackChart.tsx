import { lazy, Suspense } from 'react';
import type { PaybackChartProps } from './PaybackChart.tsx';

const PaybackChart = lazy(() => import('./PaybackChart.tsx'));

/** The curve, fetched when someone asks to see it; the sentence and the table with the same figures are there at once. */
export function LazyPaybackChart(props: PaybackChartProps) {
  return (
    <Suspense>
      <PaybackChart {...props} />
    </Suspense>
  );
}
