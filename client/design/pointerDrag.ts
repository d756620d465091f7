import './pointerDrag.css';

/** So far a pointer may tremble before a press becomes a drag. */
const threshold = 8;
/** So close to the edge of the list, dragging scrolls it. */
const edge = 56;

/** What lies in a list and can be dragged: which attribute carries its id, and where its name is read. */
interface Draggable {
  attribute: `data-${string}`;
  name: string;
}

/** The element at a place that carries an id, if there is one. */
export const itemAt = (target: EventTarget | null, { attribute }: Draggable): Element | null =>
  target instanceof Element ? target.closest(`[${attribute}]`) : null;

/**
 * Drags one of a list's items onto another. A mouse takes hold of the whole of it; a finger only of its handle, since the rest
 * scrolls the list. Escape lets go.
 */
export class PointerDrag {
  /** A press that ended a drag is not a press on the row. */
  justEnded = false;
  readonly #what: Draggable;
  readonly #drop: (from: string, to: string) => void;
  #from: string | undefined;
  #name = '';
  #start = { x: 0, y: 0 };
  #ghost: HTMLElement | undefined;
  #over: Element | null = null;
  #scroller: Element | null = null;

  constructor(what: Draggable, drop: (from: string, to: string) => void) {
    this.#what = what;
    this.#drop = drop;
  }

  down(event: PointerEvent): void {
    this.justEnded = false;
    const row = itemAt(event.target, this.#what);
    const held = event.pointerType === 'mouse' || (event.target as Element).closest('[data-handle]');
    if (!row || !held || event.button !== 0) return;
    this.#from = row.getAttribute(this.#what.attribute) ?? undefined;
    this.#name = row.querySelector(this.#what.name)?.textContent ?? '';
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
    this.#mark(itemAt(document.elementFromPoint(x, y), this.#what));
  };

  readonly #up = (): void => {
    const from = this.#from;
    const to = this.#over?.getAttribute(this.#what.attribute);
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
    ghost.className = 'DragGhost';
    ghost.textContent = this.#name;
    document.getSelection()?.removeAllRanges();
    document.body.append(ghost);
    return ghost;
  }

  #mark(row: Element | null): void {
    const over = row?.getAttribute(this.#what.attribute) === this.#from ? null : row;
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
