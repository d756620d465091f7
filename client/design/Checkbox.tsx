import { type ReactNode, useId } from 'react';
import './Checkbox.css';

export interface CheckboxProps {
  label: ReactNode;
  description?: ReactNode;
  /** At the end of the card, such as an amount. */
  aside?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
}

/** A card that can be ticked; all of it is the target. */
export function Checkbox({ label, description, aside, checked, onChange, disabled }: CheckboxProps) {
  const id = useId();
  const more = description != null || aside != null;
  return (
    <label className="Checkbox">
      <input
        className="Checkbox__box"
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={more ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className="Checkbox__text">
        <span className="Checkbox__label" id={`${id}-label`}>
          {label}
        </span>
        {more && (
          <span className="Checkbox__more" id={`${id}-more`}>
            {description != null && <span className="Checkbox__description">{description}</span>}
            {aside != null && <span className="Checkbox__aside num">{aside}</span>}
          </span>
        )}
      </span>
    </label>
  );
}
