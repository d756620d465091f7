/** What the bench has put into the page. */
export interface Watch {
  /** From now on: until the text of this element changes. */
  begin(selector: string): void;
  /** Milliseconds from the message or the press to the frame after the change. */
  painted(): Promise<number>;
}

/**
 * Runs inside the page, before anything of ours: notes when a message with changes arrives and when something is pressed, and when
 * the figure they change has been painted. The first of two frames carries the change, the second begins when it has been painted.
 */
export function watchPage(): void {
  let heardAt: number | undefined;
  let pressedAt: number | undefined;
  let painted: Promise<number> = Promise.resolve(0);

  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(...given: ConstructorParameters<typeof WebSocket>) {
      super(...given);
      // The first of all listeners: whatever the page makes of the message comes after.
      this.addEventListener('message', ({ data }) => {
        if (typeof data === 'string' && data.includes('"patches"')) heardAt ??= performance.now();
      });
    }
  };
  document.addEventListener(
    'click',
    () => {
      pressedAt = performance.now();
    },
    true,
  );

  const watch: Watch = {
    begin(selector) {
      heardAt = undefined;
      pressedAt = undefined;
      const element = document.querySelector(selector);
      if (!element) throw new Error(`nothing to watch at ${selector}`);
      const before = element.textContent;
      painted = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`nothing changed at ${selector}`)), 10_000);
        const observer = new MutationObserver(() => {
          if (element.textContent === before) return;
          observer.disconnect();
          const startedAt = pressedAt ?? heardAt ?? performance.now();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - startedAt)));
        });
        observer.observe(element, { subtree: true, childList: true, characterData: true });
      });
    },
    painted: () => painted,
  };
  Object.assign(window, { watch });
}
