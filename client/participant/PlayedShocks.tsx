import { lazy, Suspense, useEffect } from 'react';
import { shockById } from '../../shared/budget/shocks.ts';
import { useRun } from '../app/workshop.tsx';
import type { ShockCardsProps } from '../shocks/ShockCards.tsx';

const fetchCards = () => import('../shocks/ShockCards.tsx');
const ShockCards = lazy(fetchCards);

/** The cards that lie on the table now. Fetched beforehand, so that they are there without a network. */
export function PlayedShocks(props: ShockCardsProps) {
  const { shocks } = useRun();
  useEffect(() => {
    fetchCards().catch(() => undefined); // asked for again where it is needed
  }, []);
  if (shocks.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ShockCards {...props} />
    </Suspense>
  );
}

/** Says aloud which card was played. It stays mounted wherever one goes, or the first card might not be heard. */
export function ShockNews() {
  const { scenario, shocks } = useRun();
  return (
    <p className="visually-hidden" role="status">
      {shockById(scenario, shocks.at(-1)?.shockId ?? '')?.title}
    </p>
  );
}
