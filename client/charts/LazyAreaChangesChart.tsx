import { lazy, Suspense } from 'react';
import type { AreaChangesChartProps } from './AreaChangesChart.tsx';

const AreaChangesChart = lazy(() => import('./AreaChangesChart.tsx'));

/** The bars, fetched when someone asks to see them; what they stand beside keeps their room. */
export function LazyAreaChangesChart(props: AreaChangesChartProps) {
  return (
    <Suspense>
      <AreaChangesChart {...props} />
    </Suspense>
  );
}
