import { useState } from 'react';
import type { ScreenNumber } from '../../../shared/programme/programme.ts';
import { useRun, useView } from '../../app/workshop.tsx';

/** Which screen the desk works on: null while there is one alone, i.e. none is connected besides it, given a scene, or asked for. */
export function useScreenShown(): {
  shown: ScreenNumber | null;
  isConnected: boolean;
  show: (screen: ScreenNumber) => void;
} {
  const { scene2 } = useRun();
  const isConnected = useView(({ presence }) => (presence?.screens ?? 0) >= 2);
  const [chosen, show] = useState<ScreenNumber | null>(null);
  const isTwo = isConnected || scene2 !== undefined || chosen === 2;
  return { shown: isTwo ? (chosen ?? 1) : null, isConnected, show };
}
