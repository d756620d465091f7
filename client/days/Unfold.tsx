import { type ReactNode, useState } from 'react';
import './Unfold.css';

/** A line that opens; what is inside is drawn once it does. */
export function Unfold({ summary, children }: { summary: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="Unfold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="Unfold__summary">{summary}</summary>
      {isOpen && children}
    </details>
  );
}
