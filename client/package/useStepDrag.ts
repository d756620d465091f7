import { type RefObject, useEffect, useEffectEvent } from 'react';
import { PointerDrag } from '../design/pointerDrag.ts';

const step = { attribute: 'data-step', name: '.LadderLine__title' } as const;

/** Lets a step of the ladder be dragged onto another, whose place it takes. */
export function useStepDrag(
  list: RefObject<HTMLElement | null>,
  isOn: boolean,
  onDrop: (proposalId: string, ontoId: string) => void,
): void {
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const element = list.current;
    if (!element || !isOn) return;
    const drag = new PointerDrag(step, (from, to) => dropped(from, to));
    const down = (event: PointerEvent) => drag.down(event);
    // A press that ended a drag opens nothing.
    const click = (event: MouseEvent) => {
      if (drag.justEnded) event.stopPropagation();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('click', click, true);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('click', click, true);
      drag.end();
    };
  }, [list, isOn]);
}
