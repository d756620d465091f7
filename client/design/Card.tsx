import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import './Card.css';

export interface CardProps {
  children: ReactNode;
  /** With a heading the card becomes a named region of the page. */
  heading?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** What stands at the end of the heading's line. */
  aside?: ReactNode;
  as?: 'div' | 'section' | 'article' | 'li' | undefined;
  tone?: 'plain' | 'sunken' | 'raised' | undefined;
  className?: string | undefined;
}

export function Card({ children, heading, headingLevel = 2, aside, as, tone = 'plain', className }: CardProps) {
  const id = useId();
  const Element = as ?? (heading ? 'section' : 'div');
  const Heading = `h${headingLevel}` as const;
  return (
    <Element className={classes('Card', `Card--${tone}`, className)} aria-labelledby={heading ? id : undefined}>
      {(heading || aside) && (
        <div className="Card__head">
          {heading && (
            <Heading className="Card__heading" id={id}>
              {heading}
            </Heading>
          )}
          {aside}
        </div>
      )}
      {children}
    </Element>
  );
}
