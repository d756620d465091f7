import { lazy, Suspense } from 'react';
import type { TablesChartProps } from './TablesChart.tsx';

const TablesChart = lazy(() => import('./TablesChart.tsx'));

/** The chart, fetched when someone asks to see it; the table with the same figures is there at once. */
export function LazyTablesChart(props: TablesChartProps) {
  return (
    <Suspense>
      <TablesChart {...props} />
    </Suspense>
  );
}
