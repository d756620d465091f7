import { useId } from 'react';
import { classes } from './classes.ts';
import './Meter.css';

export interface MeterProps {
  /** What is measured: "Forventet, 2029". */
  label: string;
  /** The bar in words and figures: "29,6 af 36,0 mio., mangler 6,4". */
  valueText: string;
  found: number;
  target: number;
  /** What the bar's full width stands for, so that several bars share a scale. */
  max?: number | undefined;
  /** Where it would end if what is being considered is done. */
  predicted?: number | undefined;
  size?: 'small' | 'plain' | 'large' | undefined;
}

/** Found so far in one colour, what is missing hatched, so that it reads without colour too. */
export function Meter({ label, valueText, found, target, max, predicted, size = 'plain' }: MeterProps) {
  const id = useId();
  const scale = Math.max(1, max ?? Math.max(target, found));
  const share = (amount: number) => Math.min(1, Math.max(0, amount / scale));
  const until = share(found);
  const goal = share(target);
  const guess = share(predicted ?? found);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the browser's own meter cannot be hatched
    <div
      className={classes('Meter', `Meter--${size}`)}
      role="meter"
      aria-label={label}
      aria-valuetext={valueText}
      aria-valuemin={0}
      aria-valuemax={scale}
      aria-valuenow={Math.min(scale, Math.max(0, found))}
    >
      <svg className="Meter__bar" aria-hidden="true" focusable="false">
        <defs>
          <Hatch id={`${id}-missing`} className="Meter__hatch" />
          <Hatch id={`${id}-guess`} className="Meter__hatch Meter__hatch--guess" />
        </defs>
        <rect className="Meter__track" width="100%" height="100%" />
        <Part from={until} to={goal} className="Meter__missing" fill={`url(#${id}-missing)`} />
        <Part from={0} to={until} className={classes('Meter__found', found >= target && 'Meter__found--met')} />
        <Part
          from={Math.min(until, guess)}
          to={Math.max(until, guess)}
          className="Meter__guess"
          fill={`url(#${id}-guess)`}
        />
        <line className="Meter__goal" x1={percent(goal)} x2={percent(goal)} y2="100%" />
      </svg>
    </div>
  );
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

function Part({ from, to, className, fill }: { from: number; to: number; className: string; fill?: string }) {
  if (to <= from) return null;
  return <rect className={className} x={percent(from)} width={percent(to - from)} height="100%" fill={fill} />;
}

// No viewBox on the bar: the hatch must keep its slant at every width.
function Hatch({ id, className }: { id: string; className: string }) {
  return (
    <pattern
      id={id}
      className={className}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="Meter__hatchGround" width="8" height="8" />
      <rect className="Meter__hatchLine" width="3" height="8" />
    </pattern>
  );
}
