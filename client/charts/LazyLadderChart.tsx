import { lazy, Suspense } from 'react';
import type { LadderSeries } from './ladderSeries.ts';

const LadderChart = lazy(() => import('./LadderChart.tsx'));

/** The chart, fetched when someone asks to see it. */
export function LazyLadderChart(props: { series: LadderSeries }) {
  return (
    <Suspense>
      <LadderChart {...props} />
    </Suspense>
  );
}
