import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './UndoBar.css';

export interface UndoOffer {
  /** A new id starts the time anew. */
  id: string | number;
  message: ReactNode;
}

export interface UndoBarProps {
  /** null: nothing to undo. Keep the bar mounted, or the message may not be read aloud. */
  offer: UndoOffer | null;
  undoLabel: ReactNode;
  onUndo: () => void;
  /** The time is up; the offer should become null. It is still in the history. */
  onExpire: () => void;
  seconds?: number | undefined;
  busy?: boolean | undefined;
}

/** In the flow at the bottom: it takes its own room and lies on no number. */
export function UndoBar({ offer, undoLabel, onUndo, onExpire, seconds = 10, busy }: UndoBarProps) {
  // Who is reading it or has a hand on it is not to be hurried.
  const [isHeld, setHeld] = useState(false);
  const id = offer?.id;
  const expire = useEffectEvent(onExpire);

  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(() => expire(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [id, isHeld, seconds]);

  // What is removed tells nobody that the hand has left it.
  if (id === undefined && isHeld) setHeld(false);

  return (
    <div className="UndoBar" role="status">
      {offer && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it is not pressed, it only notices that somebody is there
        <div
          className="UndoBar__offer"
          onPointerEnter={(event) => event.pointerType === 'mouse' && setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p className="UndoBar__message">{offer.message}</p>
          <Button variant="quiet" icon={<Icon name="undo" />} onClick={onUndo} busy={busy}>
            {undoLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
