import { useState } from 'react';
import { neighbourStep } from '../../../shared/programme/programme.ts';
import { useConnection, useRun } from '../../app/workshop.tsx';
import type { Jump } from '../programme/useJump.ts';
import { useShortcuts } from './useShortcuts.ts';

const kept = 'aktordag:shortcuts';
const minutes = 5;

/** The desk's single keys, and whether they are on: this browser remembers that they were turned off. */
export function useDeskKeys(jump: Jump): [boolean, (isOn: boolean) => void] {
  const connection = useConnection();
  const run = useRun();
  const [isOn, setOn] = useState(wasOn);
  const go = (by: 1 | -1) => {
    const step = neighbourStep(run, by);
    if (step) jump.to(step);
  };
  useShortcuts(
    {
      n: () => go(1),
      t: () => go(-1),
      '+': () => void connection.send('extendTimer', { minutes }),
      p: () => void connection.send('showScene', { scene: 'pause' }),
      f: () => void connection.send('showScene', { scene: null }),
    },
    isOn,
  );
  return [
    isOn,
    (next) => {
      setOn(next);
      try {
        localStorage.setItem(kept, next ? 'on' : 'off');
      } catch {
        // A browser that keeps nothing still has it until the page is closed.
      }
    },
  ];
}

function wasOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    return true;
  }
}
