import { useId } from 'react';
import { Field } from './Field.tsx';
import './TextField.css';

export interface SelectFieldProps<Value extends string> {
  label: string;
  hideLabel?: boolean | undefined;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of many. The device's own list, so that a phone shows its wheel and a keyboard finds by letter. */
export function SelectField<Value extends string>({
  label,
  hideLabel,
  options,
  value,
  onChange,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <Field {...{ id, label, hideLabel }}>
      <select
        id={id}
        className="TextField"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
