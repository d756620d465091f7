import { type FormEvent, type ReactNode, useId } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import './Dialog.css';

export interface DialogProps {
  isOpen: boolean;
  /** Esc, and a press outside where `isDismissable`. */
  onClose: () => void;
  title: ReactNode;
  children?: ReactNode;
  /** Buttons, the way out first and what the dialog is about last. */
  actions: ReactNode;
  /** Interrupts with something that has consequences; read aloud with its body at once. */
  isAlert?: boolean | undefined;
  /** A press outside closes it. Only where nothing typed can be lost. */
  isDismissable?: boolean | undefined;
  wide?: boolean | undefined;
}

/** Modal: keeps the focus inside, hides the rest from screen readers, and gives the focus back to what opened it. */
export function Dialog({ isOpen, onClose, title, children, actions, isAlert, isDismissable, wide }: DialogProps) {
  const id = useId();
  return (
    <ModalOverlay
      className="Dialog__veil"
      isOpen={isOpen}
      isDismissable={isDismissable ?? false}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes('Dialog', wide && 'Dialog--wide')}>
        <AriaDialog
          className="Dialog__box"
          role={isAlert ? 'alertdialog' : 'dialog'}
          {...(isAlert && { 'aria-describedby': id })}
        >
          <Heading className="Dialog__title" slot="title">
            {title}
          </Heading>
          {children != null && (
            <div className="Dialog__body" id={id}>
              {children}
            </div>
          )}
          <div className="Dialog__actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps extends Omit<DialogProps, 'actions' | 'isAlert' | 'isDismissable'> {
  /** Says what happens: "Start forfra med Åbrinke", never "OK". */
  confirmLabel: ReactNode;
  cancelLabel: ReactNode;
  onConfirm: () => void;
  /** What it does cannot simply be undone: red button, and Enter in a field does not press it. */
  destructive?: boolean | undefined;
  busy?: boolean | undefined;
  /** The body's form is not ready yet. */
  disabled?: boolean | undefined;
  /** false where the body has a field that takes the focus itself. */
  focusConfirm?: boolean | undefined;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    confirmLabel,
    cancelLabel,
    onConfirm,
    destructive,
    busy,
    disabled,
    focusConfirm = !destructive,
    children,
    ...dialog
  } = props;
  const form = useId();
  const confirm = () => {
    if (!busy && !disabled) onConfirm();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React events pass through a portal, and the dialog may stand inside another form.
    event.stopPropagation();
    // Enter in a field must not destroy anything; only the button itself does.
    if (!destructive) confirm();
  };
  return (
    <Dialog
      {...dialog}
      isAlert={destructive}
      actions={
        <>
          <Button onClick={dialog.onClose}>{cancelLabel}</Button>
          <Button
            {...(destructive ? { onClick: confirm } : { type: 'submit', form })}
            variant={destructive ? 'destructive' : 'main'}
            busy={busy}
            disabled={disabled}
            // Enter confirms what is harmless; a screen reader says the title before the button.
            autoFocus={focusConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        {children}
      </form>
    </Dialog>
  );
}
