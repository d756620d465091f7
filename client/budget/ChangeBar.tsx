import './ChangeBar.css';

interface ChangeBarProps {
  change: number;
  /** The change that fills half the bar. */
  largest: number;
}

/** A thin bar from the middle: to the left what was taken, to the right what was given. The figures beside it say the same. */
export function ChangeBar({ change, largest }: ChangeBarProps) {
  const length = (100 * Math.min(Math.abs(change), largest)) / Math.max(1, largest);
  return (
    <svg className="ChangeBar" viewBox="0 0 200 7" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="ChangeBar__line" d="M0 3.5h200" />
      {change < 0 && <rect className="ChangeBar__less" x={100 - length} y="1" width={length} height="5" />}
      {change > 0 && <rect className="ChangeBar__more" x="100" y="1" width={length} height="5" />}
      <path className="ChangeBar__zero" d="M100 0v7" />
    </svg>
  );
}
