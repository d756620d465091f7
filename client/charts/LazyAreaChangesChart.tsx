import { lazy, Suspense } from 'react';
import type { AreaChange } from './areaChanges.ts';

const AreaChangesChart = lazy(() => import('./AreaChangesChart.tsx'));

/** The chart, fetched when someone asks to see it. */
export function LazyAreaChangesChart(props: {
  changes: readonly AreaChange[];
  years: readonly number[];
  year: number;
}) {
  return (
    <Suspense>
      <AreaChangesChart {...props} />
    </Suspense>
  );
}
