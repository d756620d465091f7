import { useEffect, useState } from 'react';
import type { ScreenNumber } from '../../../shared/programme/programme.ts';
import { api } from '../../app/api.ts';
import { withKey } from '../../app/linkKey.ts';

/** Where this workshop is reached. */
export interface Place {
  origin: string;
  encrypted: boolean;
  /** The further 64 bits of the links; empty when the server does not tell. */
  key: string;
}

/** Asks the server once where people open the app, and for the key that goes into the links. Null until it has answered. */
export function usePlace(code: string): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let wanted = true;
    void Promise.all([api.place(), api.desk(code)]).then(([where, desk]) => {
      if (!wanted) return;
      const key = desk.ok ? desk.value.key : undefined;
      const here = { origin: location.origin, encrypted: location.protocol === 'https:' };
      setPlace({ ...(where.ok ? where.value : here), key: key ?? '' });
    });
    return () => {
      wanted = false;
    };
  }, [code]);
  return place;
}

/** What the QR code holds: straight into the workshop. */
export const joinLink = ({ origin, key }: Place, code: string): string => withKey(`${origin}/d/${code}`, key);

export const screenPath = (key: string, code: string, screen: ScreenNumber = 1): string =>
  withKey(screen === 1 ? `/skaerm/${code}` : `/skaerm/${code}?nr=${screen}`, key);

/** The address as people type it: without the protocol. */
export const shortAddress = (origin: string): string => origin.replace(/^https?:\/\//, '');
