import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for as long as the view stands, which does what the latest one does: for rows that are drawn only when they change. */
export function useSteadyHandler<Arguments extends unknown[]>(
  handler: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
