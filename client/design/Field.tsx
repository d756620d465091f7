import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import './Field.css';

export interface FieldTexts {
  label: ReactNode;
  /** Keeps the label for screen readers only, where the heading above already says it. */
  hideLabel?: boolean | undefined;
  description?: ReactNode;
  /** Says what to do. While it is there, the field counts as wrong. */
  error?: string | null | undefined;
}

export interface FieldProps extends FieldTexts {
  /** The control's id; the texts get theirs from it. */
  id: string;
  /** At the far end of the label's line. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** The ids a control names in aria-describedby, the error first since it is what to act on. */
export function describedBy(
  id: string,
  { description, error }: Pick<FieldTexts, 'description' | 'error'>,
): string | undefined {
  return classes(error && `${id}-error`, description != null && `${id}-description`) || undefined;
}

/** The texts around one control: label, description and error. */
export function Field({ id, label, hideLabel, description, error, aside, children, className }: FieldProps) {
  return (
    <div className={classes('Field', className)}>
      <div className={classes('Field__head', hideLabel && aside == null && 'visually-hidden')}>
        <label className={classes('Field__label', hideLabel && 'visually-hidden')} htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      {description != null && (
        <p className="Field__description" id={`${id}-description`}>
          {description}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

/** Stays in the page while empty, since a region that arrives together with its text is often not read aloud. */
export function FieldError({ id, error }: { id: string; error: string | null | undefined }) {
  return (
    <div aria-live="polite">
      {error && (
        <p className="Field__error" id={id}>
          <Icon name="notice" />
          {error}
        </p>
      )}
    </div>
  );
}
