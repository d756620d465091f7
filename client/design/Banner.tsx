import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import './Banner.css';

export interface BannerProps {
  /** Nothing: the banner takes no room. Keep it mounted, or the first message may not be read aloud. */
  children?: ReactNode;
  icon?: IconName | undefined;
  /** A button at the end of the line. */
  action?: ReactNode;
  tone?: 'calm' | 'missing' | 'met' | undefined;
}

/** A state that lasts, such as being offline: told calmly, and gone by itself. */
export function Banner({ children, icon = 'notice', action, tone = 'calm' }: BannerProps) {
  const isShown = children != null && children !== false && children !== '';
  return (
    <div role="status">
      {isShown && (
        <div className={classes('Banner', `Banner--${tone}`)}>
          <Icon name={icon} />
          <p className="Banner__text">{children}</p>
          {action}
        </div>
      )}
    </div>
  );
}
