import { type ReactNode, useEffect, useState } from 'react';
import { classes } from './classes.ts';
import './Glow.css';

/** How long it is lit (VISUAL: 320 ms). */
const glowTime = 320;

/**
 * The class that lights up once where `value` has just changed, '' otherwise. For rows of a table and other elements that cannot be
 * wrapped. `quiet` for one's own changes: the hand that made them knows.
 */
export function useGlow(value: string | number | boolean | null | undefined, quiet = false): string {
  const [seen, setSeen] = useState(value);
  const [started, setStarted] = useState(0);
  const [ended, setEnded] = useState(0);

  // Lit in the same picture as the change itself: lit after it, every change would be painted twice.
  if (!Object.is(seen, value)) {
    setSeen(value);
    if (!quiet) setStarted(started + 1);
  }

  useEffect(() => {
    if (started === 0) return;
    const timer = setTimeout(() => setEnded(started), glowTime);
    return () => clearTimeout(timer);
  }, [started]);

  return started === ended ? '' : 'Glow';
}

export interface GlowProps {
  value: string | number | boolean | null | undefined;
  quiet?: boolean | undefined;
  as?: 'span' | 'div' | 'li' | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Glow({ value, quiet, as: Element = 'span', className, children }: GlowProps) {
  return <Element className={classes(className, useGlow(value, quiet)) || undefined}>{children}</Element>;
}
