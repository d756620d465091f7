import { useEffect, useState } from 'react';

/** So long after a finger has left, it is likely to come back. */
const fingerRests = 3000;

/** Whether somebody's hand is on an element: a mouse over it, a finger on it just now, or the keyboard's focus in it. */
export function useHand() {
  const [isOver, setOver] = useState(false);
  const [isInside, setInside] = useState(false);
  const [touched, setTouched] = useState(0);
  const [isTouched, setIsTouched] = useState(false);

  useEffect(() => {
    if (touched === 0) return;
    setIsTouched(true);
    const timer = setTimeout(() => setIsTouched(false), fingerRests);
    return () => clearTimeout(timer);
  }, [touched]);

  const touch = () => setTouched((count) => count + 1);
  return {
    isHeld: isOver || isInside || isTouched,
    hand: {
      onPointerEnter: (event: { pointerType: string }) => (event.pointerType === 'mouse' ? setOver(true) : touch()),
      onPointerLeave: (event: { pointerType: string }) => event.pointerType === 'mouse' && setOver(false),
      onTouchMove: touch,
      // A press leaves the focus behind; only one that the keyboard has brought is a hand.
      onFocus: ({ target }: { target: Element }) => setInside(target.matches(':focus-visible')),
      onBlur: () => setInside(false),
    },
  };
}
