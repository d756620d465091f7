import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Sheet, type SheetHandle } from './Sheet.tsx';

afterEach(cleanup);

function Page() {
  const [isOpen, setOpen] = useState(false);
  const sheet = useRef<SheetHandle>(null);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Flyt penge
      </button>
      <input aria-label="ved siden af" />
      <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title="Flyt penge" closeLabel="Luk" handle={sheet}>
        Fra og til
        <button type="button" onClick={() => sheet.current?.letGo()}>
          Slip
        </button>
      </Sheet>
    </>
  );
}

function open() {
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  const opener = screen.getByRole('button');
  opener.focus();
  fireEvent.click(opener);
  return opener;
}

describe('a sheet', () => {
  it('takes the focus to its heading and leaves the rest of the page in reach', () => {
    open();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Flyt penge' }));
    expect(screen.getByRole('dialog').getAttribute('aria-modal')).toBeNull();
    expect(screen.getByLabelText('ved siden af')).toBeTruthy();
  });

  it('closes by Esc and gives the focus back', () => {
    const opener = open();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('does not take the focus from a hand that has gone on beside it', () => {
    open();
    const beside = screen.getByLabelText('ved siden af');
    beside.focus();
    fireEvent.keyDown(beside, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(beside);
  });

  it('gives the focus back while it still stands, and only where the focus is in it', () => {
    const opener = open();
    const letGo = screen.getByRole('button', { name: 'Slip' });
    letGo.focus();
    fireEvent.click(letGo);
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(document.activeElement).toBe(opener);
    const beside = screen.getByLabelText('ved siden af');
    beside.focus();
    fireEvent.click(letGo);
    expect(document.activeElement).toBe(beside);
  });
});
