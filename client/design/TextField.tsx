import { type ComponentPropsWithRef, useId } from 'react';
import { describedBy, Field, type FieldTexts } from './Field.tsx';
import './TextField.css';

/** What a one-line and a many-line field have in common. */
export interface TextFieldTexts extends FieldTexts {
  value: string;
  onChange: (value: string) => void;
  /** With it comes a counter in the corner: 12 / 80. */
  maxLength?: number | undefined;
  /** The counter in words, for those who hear it. */
  counterText?: ((used: number, max: number) => string) | undefined;
}

type Native<Tag extends 'input' | 'textarea'> = Omit<
  ComponentPropsWithRef<Tag>,
  keyof TextFieldTexts | 'defaultValue' | 'className' | 'aria-invalid' | 'aria-describedby' | 'children'
>;

export interface TextFieldProps extends TextFieldTexts, Native<'input'> {
  type?: 'text' | 'password' | 'email' | 'search' | 'url' | undefined;
  /** Large, for the one thing a page asks for. */
  big?: boolean | undefined;
}

export interface TextAreaProps extends TextFieldTexts, Native<'textarea'> {}

export function TextField({
  label,
  hideLabel,
  description,
  error,
  value,
  onChange,
  maxLength,
  counterText,
  big,
  ...rest
}: TextFieldProps) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Field
      {...{ id, label, hideLabel, description, error }}
      aside={<Counter {...{ id, value, maxLength, counterText }} />}
    >
      <input
        type="text"
        {...rest}
        id={id}
        className={big ? 'TextField TextField--big' : 'TextField'}
        value={value}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, { description, error, maxLength })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

export function TextArea({
  label,
  hideLabel,
  description,
  error,
  value,
  onChange,
  maxLength,
  counterText,
  ...rest
}: TextAreaProps) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Field
      {...{ id, label, hideLabel, description, error }}
      aside={<Counter {...{ id, value, maxLength, counterText }} />}
    >
      <textarea
        rows={3}
        {...rest}
        id={id}
        className="TextField TextField--many"
        value={value}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, { description, error, maxLength })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

function described(id: string, texts: Pick<TextFieldTexts, 'description' | 'error' | 'maxLength'>): string | undefined {
  return [describedBy(id, texts), texts.maxLength ? `${id}-counter` : undefined].filter(Boolean).join(' ') || undefined;
}

// Tied to the field and read when it gets focus; a live region would talk over every letter.
function Counter({
  id,
  value,
  maxLength,
  counterText,
}: Pick<TextFieldTexts, 'value' | 'maxLength' | 'counterText'> & { id: string }) {
  if (!maxLength) return null;
  return (
    <span className="TextField__counter num" id={`${id}-counter`}>
      <span aria-hidden={counterText ? true : undefined}>
        {value.length} / {maxLength}
      </span>
      {counterText && <span className="visually-hidden">{counterText(value.length, maxLength)}</span>}
    </span>
  );
}
