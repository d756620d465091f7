import './DragHandle.css';

/** Where a finger takes hold without scrolling the list. The keyboard has buttons instead. */
export const DragHandle = () => (
  <span className="DragHandle" data-handle="" aria-hidden="true">
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M9 6v.01M9 12v.01M9 18v.01M15 6v.01M15 12v.01M15 18v.01" />
    </svg>
  </span>
);
