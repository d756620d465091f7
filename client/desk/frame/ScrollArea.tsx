import type { ReactNode } from 'react';
import { classes } from '../../design/classes.ts';
import './ScrollArea.css';

interface ScrollAreaProps {
  /** What it holds. */
  label: string;
  /** Wide tables scroll sideways, long lists down. */
  along: 'sideways' | 'down';
  className?: string;
  children: ReactNode;
}

/** A part that scrolls by itself, and that the keyboard can therefore reach. */
export function ScrollArea({ label, along, className, children }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys could not scroll here
    <section className={classes('ScrollArea', `ScrollArea--${along}`, className)} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
