import type { ReactNode } from 'react';
import { classes } from '../design/classes.ts';
import './SceneHead.css';

export interface SceneHeadProps {
  /** The small line above: where we are, and at its end how long is left. */
  kicker?: ReactNode;
  aside?: ReactNode;
  /** The one sentence a person at the back can read and repeat. */
  headline: string;
  children?: ReactNode;
}

/** From here on a sentence is set smaller, so that it keeps to a few lines. */
export const longHeadline = 80;

export function SceneHead({ kicker, aside, headline, children }: SceneHeadProps) {
  return (
    <header className="SceneHead">
      {(kicker || aside) && (
        <p className="SceneHead__kicker">
          <span className="ScreenPage__one">{kicker}</span>
          <span className="num">{aside}</span>
        </p>
      )}
      <h1 className={classes('SceneHead__headline', headline.length > longHeadline && 'SceneHead__headline--long')}>
        {headline}
      </h1>
      {children && <div className="SceneHead__sub">{children}</div>}
    </header>
  );
}
