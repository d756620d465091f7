/** So long to wait, in milliseconds, where the browser does not say when it has time. */
const otherwise = 300;

/** Does something once the browser has nothing better to do. Gives the way to call it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, otherwise);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(run);
  return () => cancelIdleCallback(asked);
}
