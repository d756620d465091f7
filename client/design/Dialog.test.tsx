import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfirmDialog, type ConfirmDialogProps } from './Dialog.tsx';

// What every browser has and the imitation lacks.
vi.stubGlobal('CSS', { escape: (text: string) => text });

afterEach(cleanup);

const onConfirm = vi.fn();

function Reset(props: Partial<ConfirmDialogProps>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Start forfra …
      </button>
      <ConfirmDialog
        title="Start forfra"
        confirmLabel="Start forfra med Åbrinke"
        cancelLabel="Fortryd"
        onConfirm={onConfirm}
        {...props}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p>Den nuværende omgang gemmes.</p>
      </ConfirmDialog>
    </>
  );
}

/** The focus comes and goes a frame later. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

async function open(props: Partial<ConfirmDialogProps> = {}) {
  onConfirm.mockClear();
  render(<Reset {...props} />);
  const opener = screen.getByRole('button');
  opener.focus();
  fireEvent.click(opener);
  await settle();
  return opener;
}

describe('a dialog', () => {
  it('is named by its title, holds the focus and hides the rest', async () => {
    const opener = await open();
    const dialog = screen.getByRole('dialog', { name: 'Start forfra' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(screen.queryByRole('button', { name: opener.textContent ?? '' })).toBeNull();
  });

  it('closes by Esc without doing anything and gives the focus back', async () => {
    const opener = await open();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onConfirm).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(opener);
  });

  it('does what its button says', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Start forfra med Åbrinke' }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('is an alert with its body read, and not under Enter, where it destroys', async () => {
    await open({ destructive: true });
    const dialog = screen.getByRole('alertdialog', { name: 'Start forfra' });
    expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toContain('gemmes');
    const confirm = screen.getByRole('button', { name: 'Start forfra med Åbrinke' });
    expect(confirm.className).toContain('Button--destructive');
    expect(document.activeElement).not.toBe(confirm);
    fireEvent.submit(dialog.querySelector('form') as HTMLFormElement);
    expect(onConfirm).not.toHaveBeenCalled();
    fireEvent.click(confirm);
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('does nothing twice while it is busy', async () => {
    await open({ busy: true });
    fireEvent.click(screen.getByRole('button', { name: 'Start forfra med Åbrinke' }));
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('brings no style element with it', async () => {
    await open();
    expect(document.querySelectorAll('style:not([data-vite-dev-id])').length).toBe(0);
  });
});
