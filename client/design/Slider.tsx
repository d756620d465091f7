import { type CSSProperties, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import './Slider.css';

export interface SliderProps {
  label: string;
  hideLabel?: boolean | undefined;
  value: number;
  onChange: (value: number) => void;
  min?: number | undefined;
  max: number;
  step?: number | undefined;
  /** The value as a person says it: "500.000 kr." */
  valueText: string;
  /** What stands under the two ends. */
  minText?: ReactNode;
  maxText?: ReactNode;
  disabled?: boolean | undefined;
}

export function Slider({
  label,
  hideLabel,
  value,
  onChange,
  min = 0,
  max,
  step = 1,
  valueText,
  minText,
  maxText,
  disabled,
}: SliderProps) {
  const id = useId();
  const share = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  return (
    <div className="Slider">
      <label className={classes('Slider__label', hideLabel && 'visually-hidden')} htmlFor={id}>
        {label}
      </label>
      <input
        className="Slider__input"
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={valueText}
        style={{ '--share': share } as CSSProperties}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {(minText != null || maxText != null) && (
        <div className="Slider__ends num" aria-hidden="true">
          <span>{minText}</span>
          <span>{maxText}</span>
        </div>
      )}
    </div>
  );
}
