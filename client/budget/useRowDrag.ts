import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { AccountId } from '../../shared/state.ts';
import { itemAt, PointerDrag } from '../design/pointerDrag.ts';

const row = { attribute: 'data-account', name: '.BudgetRow__name' } as const;

/**
 * Lets a pointer press a row anywhere, and drag it onto another row or onto the meter. A mouse takes hold of the whole row; a
 * finger only of its handle, since the rest of the row scrolls the list.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  isOn: boolean,
  onPress: (account: AccountId) => void,
  onDrop: (from: AccountId, to: AccountId) => void,
): void {
  const pressed = useEffectEvent(onPress);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const element = list.current;
    if (!element || !isOn) return;
    const drag = new PointerDrag(row, (from, to) => dropped(from, to));
    const down = (event: PointerEvent) => drag.down(event);
    const click = (event: MouseEvent) => {
      const account = accountAt(event.target);
      if (account && !(event.target as Element).closest('button') && !drag.justEnded) pressed(account);
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('click', click);
      drag.end();
    };
  }, [list, isOn]);
}

const accountAt = (target: EventTarget | null): AccountId | undefined =>
  itemAt(target, row)?.getAttribute(row.attribute) ?? undefined;
