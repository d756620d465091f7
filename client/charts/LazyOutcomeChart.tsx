import { lazy, Suspense } from 'react';
import type { OutcomeStatus } from '../../shared/budget/outcomes.ts';

const OutcomeChart = lazy(() => import('./OutcomeChart.tsx'));

/** The chart, fetched when someone asks to see it; the table with the same figures is there at once. */
export function LazyOutcomeChart(props: {
  statuses: readonly OutcomeStatus[];
  activeId: string;
  years: readonly number[];
}) {
  return (
    <Suspense>
      <OutcomeChart {...props} />
    </Suspense>
  );
}
