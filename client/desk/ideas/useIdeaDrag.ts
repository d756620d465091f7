import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { IdeaId } from '../../../shared/state.ts';
import { PointerDrag } from '../../design/pointerDrag.ts';

/** Where an idea can be put: a group's id, no group, or one that is to be made. */
export type DropPlace = { groupId: string } | 'rest' | 'new';

export const ideaItem = (id: IdeaId): string => `idea:${id}`;
export const placeItem = (place: DropPlace): string => (typeof place === 'string' ? place : `group:${place.groupId}`);

const item = { attribute: 'data-drop', name: '.GroupBoard__title' } as const;
const after = (text: string, prefix: string) => (text.startsWith(prefix) ? text.slice(prefix.length) : undefined);

/** Lets a pointer drag ideas of the board into groups; dropped on another idea they go where that one is. */
export function useIdeaDrag(
  board: RefObject<HTMLElement | null>,
  placeOf: (id: IdeaId) => DropPlace,
  onDrop: (id: IdeaId, place: DropPlace) => void,
): void {
  const dropped = useEffectEvent((from: string, to: string) => {
    const id = after(from, 'idea:');
    const onto = after(to, 'idea:');
    const groupId = after(to, 'group:');
    const place = onto ? placeOf(onto) : groupId ? { groupId } : to === 'new' ? 'new' : 'rest';
    if (id && placeItem(place) !== placeItem(placeOf(id))) onDrop(id, place);
  });
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const drag = new PointerDrag(item, (from, to) => dropped(from, to));
    const down = (event: PointerEvent) => {
      const target = event.target as Element;
      if (target.closest('[data-drop^="idea:"]') && !target.closest('button, summary, a')) drag.down(event);
    };
    element.addEventListener('pointerdown', down);
    return () => {
      element.removeEventListener('pointerdown', down);
      drag.end();
    };
  }, [board]);
}
