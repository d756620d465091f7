import {
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import { IconButton } from './IconButton.tsx';
import './Sheet.css';

export interface SheetProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
  /** Stays at the bottom while the rest scrolls: the confirming button. */
  footer?: ReactNode;
  /** Gets the focus afterwards where what opened the sheet is gone or never had it. */
  returnFocusTo?: RefObject<HTMLElement | null> | undefined;
  handle?: Ref<SheetHandle> | undefined;
}

export interface SheetHandle {
  /**
   * Gives the focus back; for what is about to close the sheet. A browser that loses the focused element has to lay the page out
   * there and then, and a tablet has no time for that.
   */
  letGo(): void;
}

/** Not modal: the numbers beside it stay in sight and in reach. A panel in its column, or the lower two thirds of a phone. */
export function Sheet({ isOpen, ...panel }: SheetProps) {
  return isOpen ? <SheetPanel {...panel} /> : null;
}

function focusOn(opener: Element | null, otherwise: SheetProps['returnFocusTo']): void {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
  (isThere ? opener : otherwise?.current)?.focus({ preventScroll: true });
}

function SheetPanel(props: Omit<SheetProps, 'isOpen'>) {
  const { onClose, title, closeLabel, children, footer, returnFocusTo, handle } = props;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) opener.current = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      // Whoever has meanwhile gone on working beside the sheet keeps the focus there.
      if (document.activeElement && document.activeElement !== document.body) return;
      focusOn(opener.current, returnFocusTo);
    };
  }, [returnFocusTo]);
  const letGo = () => {
    if (panel.current?.contains(document.activeElement)) focusOn(opener.current, returnFocusTo);
  };
  useImperativeHandle(handle, () => ({ letGo }));
  const close = () => {
    letGo();
    onClose();
  };

  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    close();
  });
  useEffect(() => {
    // On the document, since the hand may be on the list beside. A dialog on top keeps its own Esc from getting here.
    const listen = (event: KeyboardEvent) => closeOnEscape(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <section className="Sheet" ref={panel} role="dialog" aria-labelledby={id}>
      <header className="Sheet__head">
        <h2 className="Sheet__title" id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={closeLabel} onClick={close} />
      </header>
      <div className="Sheet__body">{children}</div>
      {footer != null && <footer className="Sheet__foot">{footer}</footer>}
    </section>
  );
}
