import { lazy, Suspense, useEffect } from 'react';
import { agreementId } from '../../shared/commands/enterAgreement.ts';
import { useRunHere } from '../app/workshop.tsx';

const fetchTasks = () => import('./GapTasks.tsx');
const GapTasks = lazy(fetchTasks);

/** The tasks that the agreement leaves, once it has landed. Fetched beforehand, so that they are there without a network. */
export function GapTasksPart() {
  const { run } = useRunHere();
  useEffect(() => {
    fetchTasks().catch(() => undefined); // asked for again where it is needed
  }, []);
  if (!run.outcomes.some(({ id }) => id === agreementId)) return null;
  return (
    <Suspense fallback={null}>
      <GapTasks run={run} />
    </Suspense>
  );
}
