import { useState } from 'react';

/**
 * A list that does not move under a hand: while it is held and others have put it in another order, it stays as it was drawn last.
 * `order` is the same for as long as nothing would move. `letIn` takes the next order at once, for one's own changes and for those
 * who want to see what waits.
 */
export function useSteadyOrder<T>(latest: T, order: string, isHeld: boolean) {
  const [drawn, setDrawn] = useState({ value: latest, order });
  const [isLetIn, setLetIn] = useState(false);
  const isSame = drawn.order === order;
  const passes = isSame || !isHeld || isLetIn;
  if (passes && drawn.value !== latest) setDrawn({ value: latest, order });
  if (!isSame && isLetIn) setLetIn(false);
  return { value: passes ? latest : drawn.value, isWaiting: !passes, letIn: () => setLetIn(true) };
}
