import type { CSSProperties } from 'react';
import { classes } from './classes.ts';
import './ProgressBar.css';

export interface ProgressBarProps {
  /** What goes forward: "Stemmer". */
  label: string;
  value: number;
  max: number;
  /** In words: "41 af 60 har stemt". */
  text: string;
  /** The words are shown after the bar. */
  showText?: boolean | undefined;
  /** A line on the bar to compare with, such as a group's share of the room. */
  mark?: number | undefined;
  tone?: 'quiet' | 'accent' | undefined;
}

export function ProgressBar({ label, value, max, text, showText = true, mark, tone = 'quiet' }: ProgressBarProps) {
  const share = (part: number) => (max > 0 ? Math.min(1, Math.max(0, part / max)) : 0);
  return (
    <div className={classes('ProgressBar', `ProgressBar--${tone}`)}>
      <div
        className="ProgressBar__track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.min(value, max)}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={text}
      >
        <span className="ProgressBar__part" style={{ '--share': share(value) } as CSSProperties} />
        {mark !== undefined && (
          <span className="ProgressBar__mark" style={{ '--share': share(mark) } as CSSProperties} />
        )}
      </div>
      {showText && (
        <span className="ProgressBar__text num" aria-hidden="true">
          {text}
        </span>
      )}
    </div>
  );
}
