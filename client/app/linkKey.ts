import { useSyncExternalStore } from 'react';

const kept = (code: string) => `aktordag:${code}:key`;

/**
 * What a link to a workshop carries after `#`; it never reaches a server log. The tab keeps it, since a place on the page that is
 * gone to takes its place in the address.
 */
function keyOf(code: string): string | undefined {
  const inAddress = location.hash.slice(1);
  const isKey = /^[A-Za-z0-9_-]{11}$/.test(inAddress);
  try {
    if (isKey) sessionStorage.setItem(kept(code), inAddress);
    return isKey ? inAddress : (sessionStorage.getItem(kept(code)) ?? undefined);
  } catch {
    return isKey ? inAddress : undefined; // a browser that keeps nothing still opens the link
  }
}

function whenAddressChanges(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The key this page has, also when the link with it is opened in a tab that is on the page already. */
export const useKey = (code: string): string | undefined => useSyncExternalStore(whenAddressChanges, () => keyOf(code));

/** An address with a key after it, where there is one. */
export const withKey = (path: string, key: string | undefined): string => (key ? `${path}#${key}` : path);

/** A page that is read afterwards, under the key this page has itself. */
export const useReportPath = (code: string, page: '' | '/opfoelgning' | '/genspil' = ''): string =>
  withKey(`/rapport/${code}${page}`, useKey(code));
