import { type KeyboardEvent, useId, useState } from 'react';
import { largestAmount } from '../../shared/budget/amount.ts';
import { isUnreadable, parseAmount } from '../../shared/budget/parseAmount.ts';
import { kroner, type Language } from '../../shared/text/format.ts';
import { classes } from './classes.ts';
import { describedBy, Field, type FieldTexts } from './Field.tsx';
import { Icon } from './Icon.tsx';
import './Stepper.css';

export interface StepperProps extends FieldTexts {
  label: string;
  /** In 1.000 kr.; null while nothing readable is written. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Names of the two buttons: "100.000 kr. mindre", "100.000 kr. mere". */
  decreaseLabel: string;
  increaseLabel: string;
  /** Buttons and arrows, in 1.000 kr. */
  step?: number | undefined;
  /** PageUp and PageDown, in 1.000 kr. */
  pageStep?: number | undefined;
  /** Bounds of the steps. A typed amount may lie outside them: the one who asks explains why it is refused. */
  min?: number | undefined;
  max?: number | undefined;
  /** Shown when what is written cannot be read and the hand has left the field. */
  unreadableText?: string | undefined;
  language?: Language | undefined;
  disabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
}

/** What is being typed, and the amount it was read as; out of date as soon as the amount changes by any other way. */
interface Draft {
  text: string;
  value: number | null;
}

export function Stepper(props: StepperProps) {
  const { label, hideLabel, description, value, onChange, disabled, autoFocus, language = 'da' } = props;
  const { step = 100, pageStep = 5 * step, min = 0, max = largestAmount } = props;
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isEditing, setEditing] = useState(false);
  const [told, setTold] = useState('');

  const formatted = value === null ? '' : kroner(value, language);
  const text = draft && draft.value === value ? draft.text : formatted;
  const unreadable = !isEditing && isUnreadable(text, language) ? props.unreadableText : undefined;
  const error = props.error ?? unreadable;

  const type = (typed: string) => {
    const read = parseAmount(typed, language);
    setDraft({ text: typed, value: read });
    if (read !== value) onChange(read);
  };
  const stepBy = (difference: number) => {
    const next = Math.min(max, Math.max(min, (value ?? 0) + difference));
    setDraft(null);
    if (next !== value) onChange(next);
    return next;
  };
  const leave = () => {
    setEditing(false);
    if (!isUnreadable(text, language)) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const difference = { ArrowUp: step, ArrowDown: -step, PageUp: pageStep, PageDown: -pageStep }[event.key];
    if (difference === undefined) return;
    event.preventDefault();
    stepBy(difference);
  };

  // A button's press happens away from the field, so the new amount is said; typing and arrows are read by the field itself.
  const button = (name: string, icon: 'minus' | 'plus', difference: number, isAtEnd: boolean) => (
    <button
      type="button"
      className="Stepper__button"
      aria-label={name}
      aria-controls={id}
      aria-disabled={isAtEnd || undefined}
      disabled={disabled}
      onClick={() => setTold(kroner(stepBy(difference), language))}
    >
      <Icon name={icon} />
    </button>
  );

  return (
    <Field
      {...{ id, label, hideLabel, description, error }}
      aside={
        <span className="Stepper__echo num" aria-hidden="true">
          {isEditing && text !== formatted ? formatted : ''}
        </span>
      }
    >
      <div className={classes('Stepper', error && 'Stepper--wrong')}>
        {button(props.decreaseLabel, 'minus', -step, value !== null && value <= min)}
        <input
          className="Stepper__input num"
          id={id}
          role="spinbutton"
          type="text"
          inputMode={min < 0 ? 'text' : 'decimal'}
          enterKeyHint="done"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: only where the person has just asked to write an amount
          autoFocus={autoFocus}
          disabled={disabled}
          value={text}
          aria-valuenow={value ?? undefined}
          aria-valuetext={formatted || undefined}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { description, error })}
          onFocus={(event) => {
            setEditing(true);
            event.currentTarget.select();
          }}
          onBlur={leave}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {button(props.increaseLabel, 'plus', step, value !== null && value >= max)}
      </div>
      <output className="visually-hidden" htmlFor={id}>
        {told}
      </output>
    </Field>
  );
}
