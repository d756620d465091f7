import { useEffect, useRef, useState } from 'react';

/** How long a page stays: long enough to read it from the back. */
const pageTime = 12_000;

/**
 * The page that is shown now, counted from nought. Pages turn by themselves and begin again after the last; after something new has
 * come the next turn leads to the last page, where it stands. `held` is shown for as long as somebody wants it, and the pages go on
 * from there.
 */
export function usePages(count: number, things: number, held: number | null): number {
  const [page, setPage] = useState(0);
  const before = useRef(things);
  const isNew = useRef(false);

  useEffect(() => {
    isNew.current ||= things > before.current;
    before.current = things;
  }, [things]);

  useEffect(() => {
    if (held !== null) setPage(held);
    if (held !== null || count < 2) return;
    const timer = setInterval(() => {
      const last = count - 1;
      const wanted = isNew.current;
      isNew.current = false;
      setPage((now) => (wanted && now !== last ? last : (Math.min(now, last) + 1) % count));
    }, pageTime);
    return () => clearInterval(timer);
  }, [count, held]);

  return held ?? Math.max(0, Math.min(page, count - 1));
}
