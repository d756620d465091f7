import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may come from a page of ours (A5). Browsers name the origin on every request that could do harm; when they
 * do, it must be this host. Without one it is no foreign page: a same-origin GET, or no browser at all.
 */
export function isOwnOrigin({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false; // "null" and other origins that are no address
  }
}
