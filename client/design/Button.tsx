import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { classes } from './classes.ts';
import './Button.css';

export type ButtonVariant = 'main' | 'plain' | 'quiet' | 'destructive';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-busy' | 'aria-disabled'> {
  variant?: ButtonVariant | undefined;
  /** Takes the whole width, as the one button at the end of a sheet. */
  wide?: boolean | undefined;
  /** Waiting for an answer: looks calm, keeps the focus, and presses do nothing. */
  busy?: boolean | undefined;
  icon?: ReactNode;
}

export function Button({ variant = 'plain', wide, busy, icon, className, onClick, children, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // `disabled` would throw the focus away, so a busy button swallows the press itself, a form's submit included.
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={classes('Button', `Button--${variant}`, wide && 'Button--wide', busy && 'Button--busy', className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {icon}
      <span className="Button__text">{children}</span>
      {busy && <span className="Button__dots" aria-hidden="true" />}
    </button>
  );
}
