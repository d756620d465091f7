import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { must } from '../../shared/ids.ts';
import { twoFactSheets } from '../../shared/testing/factSheets.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { FactSheetView } from './FactSheetView.tsx';

afterEach(cleanup);

function draw(index: number, props: { startsOpen?: boolean; isRead?: boolean } = {}) {
  const onRead = vi.fn();
  render(
    <WordsProvider>
      <FactSheetView sheet={must(twoFactSheets[index])} isRead={props.isRead ?? false} onRead={onRead} {...props} />
    </WordsProvider>,
  );
  return onRead;
}

it('a fact sheet counts as read when it is opened, and not before', () => {
  const onRead = draw(0);
  expect(onRead).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('Flere over 80 år'));
  expect(onRead).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByText('Flere over 80 år'));
  expect(onRead).toHaveBeenCalledOnce();
});

it('one that starts open is read at once, and says so when it is', () => {
  expect(draw(1, { startsOpen: true, isRead: true })).toHaveBeenCalledOnce();
  expect(screen.getByText('Læst')).toBeTruthy();
});

it('every figure has its unit and price level: the sentence’s own, or the sheet’s', () => {
  draw(0, { startsOpen: true });
  expect(screen.getByText('Enhed: personer')).toBeTruthy();
  expect(screen.getByText('Enhed: kr. pr. person · pris- og lønniveau 2028')).toBeTruthy();
  expect(screen.getByText('Kilde: Prognose 2026 (2026-11-01)')).toBeTruthy();
  cleanup();
  draw(1, { startsOpen: true });
  expect(screen.getByText('Enhed: personer')).toBeTruthy();
});
