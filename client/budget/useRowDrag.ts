import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { AccountId } from '../../shared/state.ts';

/** So far a pointer may tremble before a press becomes a drag. */
const threshold = 8;
/** So close to the edge of the list, dragging scrolls it. */
const edge = 56;

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
    const drag = new RowDrag((from, to) => dropped(from, to));
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

const rowAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-account]') : null;
const accountAt = (target: EventTarget | null): AccountId | undefined =>
  rowAt(target)?.getAttribute('data-account') ?? undefined;

class RowDrag {
  /** A press that ended a drag is not a press on the row. */
  justEnded = false;
  readonly #drop: (from: AccountId, to: AccountId) => void;
  #from: AccountId | undefined;
  #start = { x: 0, y: 0 };
  #ghost: HTMLElement | undefined;
  #over: Element | null = null;
  #scroller: Element | null = null;

  constructor(drop: (from: AccountId, to: AccountId) => void) {
    this.#drop = drop;
  }

  down(event: PointerEvent): void {
    this.justEnded = false;
    const row = rowAt(event.target);
    const held = event.pointerType === 'mouse' || (event.target as Element).closest('[data-handle]');
    if (!row || !held || event.button !== 0) return;
    this.#from = accountAt(row);
    this.#start = { x: event.clientX, y: event.clientY };
    this.#scroller = scrollerOf(row);
    document.addEventListener('pointermove', this.#move);
    document.addEventListener('pointerup', this.#up);
    document.addEventListener('pointercancel', this.end);
    document.addEventListener('keydown', this.#key, true);
  }

  readonly #move = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    if (!this.#ghost && Math.hypot(x - this.#start.x, y - this.#start.y) < threshold) return;
    event.preventDefault();
    this.#ghost ??= this.#lift();
    this.#ghost.style.translate = `${x + 12}px ${y + 12}px`;
    this.#scroll(y);
    this.#mark(rowAt(document.elementFromPoint(x, y)));
  };

  readonly #up = (): void => {
    const from = this.#from;
    const to = this.#over?.getAttribute('data-account');
    this.justEnded = this.#ghost !== undefined;
    this.end();
    if (from && to && this.justEnded) this.#drop(from, to);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#ghost) return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
  };

  readonly end = (): void => {
    document.removeEventListener('pointermove', this.#move);
    document.removeEventListener('pointerup', this.#up);
    document.removeEventListener('pointercancel', this.end);
    document.removeEventListener('keydown', this.#key, true);
    this.#ghost?.remove();
    this.#ghost = undefined;
    this.#from = undefined;
    this.#mark(null);
  };

  #lift(): HTMLElement {
    const ghost = document.createElement('div');
    ghost.className = 'RowGhost';
    const name = document.querySelector(`tr[data-account="${this.#from}"] .BudgetRow__name`);
    ghost.textContent = name?.textContent ?? '';
    document.getSelection()?.removeAllRanges();
    document.body.append(ghost);
    return ghost;
  }

  #mark(row: Element | null): void {
    const over = row?.getAttribute('data-account') === this.#from ? null : row;
    if (over === this.#over) return;
    this.#over?.removeAttribute('data-over');
    over?.setAttribute('data-over', '');
    this.#over = over;
  }

  #scroll(y: number): void {
    const box = this.#scroller?.getBoundingClientRect();
    const top = Math.max(0, box?.top ?? 0);
    const bottom = Math.min(window.innerHeight, box?.bottom ?? window.innerHeight);
    const by = y < top + edge ? -12 : y > bottom - edge ? 12 : 0;
    if (by) (this.#scroller ?? document.documentElement).scrollBy(0, by);
  }
}

/** The nearest element around a row that scrolls; null when it is the page itself. */
function scrollerOf(row: Element): Element | null {
  for (let parent = row.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight)
      return parent;
  }
  return null;
}
