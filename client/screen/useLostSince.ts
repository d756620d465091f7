import { useEffect, useState } from 'react';
import { useConnection, useView } from '../app/workshop.tsx';

/** A connection that is back within this time was hardly gone; nobody need look up. */
const patience = 4000;

/** The moment of the last word from the server, once it has been quiet for more than a few seconds; null while it is heard. */
export function useLostSince(): number | null {
  const connection = useConnection();
  const isHeard = useView(({ status }) => status === 'online');
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    if (isHeard) return;
    const last = connection.serverNow();
    const timer = setTimeout(() => setSince(last), patience);
    return () => {
      clearTimeout(timer);
      setSince(null);
    };
  }, [connection, isHeard]);
  return since;
}
