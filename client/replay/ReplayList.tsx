import { memo } from 'react';

interface ReplayListProps {
  /** When each moment was, and what happened in it. */
  lines: readonly { when: string; what: string }[];
  place: number;
  /** Stays the same function, so that a step redraws two lines of the many. */
  onChoose: (place: number) => void;
}

/** The whole course, to go to any moment of it. */
export function ReplayList({ lines, place, onChoose }: ReplayListProps) {
  return (
    <ol className="ReplayView__all">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: moments stay where they are, new ones come last
        <ReplayLine key={at} {...line} at={at} isHere={at === place} onChoose={onChoose} />
      ))}
    </ol>
  );
}

interface ReplayLineProps {
  when: string;
  what: string;
  at: number;
  isHere: boolean;
  onChoose: (place: number) => void;
}

const ReplayLine = memo(function ReplayLine({ when, what, at, isHere, onChoose }: ReplayLineProps) {
  return (
    <li aria-current={isHere ? 'step' : undefined}>
      <button type="button" className="ReplayView__one" onClick={() => onChoose(at)}>
        <span className="ReplayView__where">{when}</span>
        {what}
      </button>
    </li>
  );
});
