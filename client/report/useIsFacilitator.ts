import { useEffect, useState } from 'react';
import { api } from '../app/api.ts';

/** Whether this browser may be at the desk of a workshop, by the passphrase or an invitation; false until that is known, and not asked before `isWanted`. */
export function useIsFacilitator(code: string, isWanted: boolean): boolean {
  const [isFacilitator, setFacilitator] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    void (async () => {
      const session = await api.session();
      const isIn = (session.ok && session.value.facilitator) || (await api.desk(code)).ok;
      if (isHere) setFacilitator(isIn);
    })();
    return () => {
      isHere = false;
    };
  }, [code, isWanted]);
  return isFacilitator;
}
