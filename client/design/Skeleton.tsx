import './Skeleton.css';

export interface SkeletonProps {
  /** What is on its way: "Henter". */
  label: string;
  lines?: number | undefined;
  /** Rows as tall as a touch target instead of lines of text. */
  rows?: boolean | undefined;
}

/** Holds the place of what is loading, so that nothing jumps when it comes. */
export function Skeleton({ label, lines = 3, rows }: SkeletonProps) {
  return (
    <div className={rows ? 'Skeleton Skeleton--rows' : 'Skeleton'} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} className="Skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
