import { lazy, Suspense, useEffect } from 'react';
import { shockById } from '../../shared/budget/shocks.ts';
import { useRun } from '../app/workshop.tsx';

const fetchCards = () => import('../shocks/ShockCards.tsx');
const ShockCards = lazy(fetchCards);

/** The cards that lie on the table now. Fetched beforehand, so that they are there without a network. */
export function PlayedShocks() {
  const { scenario, shocks } = useRun();
  useEffect(() => {
    fetchCards().catch(() => undefined); // asked for again where it is needed
  }, []);
  const latest = shockById(scenario, shocks.at(-1)?.shockId ?? '');
  return (
    <>
      <p className="visually-hidden" role="status">
        {latest?.title}
      </p>
      {latest && (
        <Suspense fallback={null}>
          <ShockCards />
        </Suspense>
      )}
    </>
  );
}
