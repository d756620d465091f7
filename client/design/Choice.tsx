import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { FieldError, type FieldTexts } from './Field.tsx';
import './Choice.css';

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean | undefined;
}

export interface ChoiceProps<Value extends string> extends FieldTexts {
  options: readonly ChoiceOption<Value>[];
  /** null: nothing chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** Cards stand under each other and have room for a description; segments stand side by side. */
  layout?: 'cards' | 'segments' | undefined;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
}

/** One of several. Native radio buttons: arrows, Space and the touch reader's gestures come with them. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const {
    label,
    hideLabel,
    description,
    error,
    options,
    value,
    onChange,
    layout = 'cards',
    disabled,
    required,
  } = props;
  const id = useId();
  return (
    <div
      className={classes('Choice', `Choice--${layout}`)}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={classes(error && `${id}-error`, description != null && `${id}-description`) || undefined}
      aria-invalid={error ? true : undefined}
      aria-required={required || undefined}
    >
      <p className={classes('Choice__label', hideLabel && 'visually-hidden')} id={`${id}-label`}>
        {label}
      </p>
      {description != null && (
        <p className="Choice__hint" id={`${id}-description`}>
          {description}
        </p>
      )}
      <div className="Choice__options">
        {options.map((option) => (
          <label key={option.value} className="Choice__option">
            <input
              className="Choice__radio"
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={disabled || option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className="Choice__text">
              <span className="Choice__name">{option.label}</span>
              {option.description != null && <span className="Choice__description">{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
