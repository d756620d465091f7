import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { TimeWarning } from '../../shared/programme/timeWarning.ts';
import type { Own } from '../../shared/state.ts';
import { WordsProvider } from '../app/texts.tsx';
import { StepSignalsView } from './StepSignals.tsx';

afterEach(cleanup);

function draw(signal: Own['signal'], warning: TimeWarning, isTablet = false) {
  const said: string[] = [];
  const say = (what: string) => () => void said.push(what);
  render(
    <WordsProvider>
      <StepSignalsView
        {...{ signal, warning, isTablet }}
        onReady={say('ready')}
        onMoreTime={say('moreTime')}
        onTakeBack={say('takeBack')}
      />
    </WordsProvider>,
  );
  for (const button of screen.getAllByRole('button')) fireEvent.click(button);
  return { said, buttons: screen.getAllByRole('button').map(({ textContent }) => textContent) };
}

it('asks one thing while there is time', () => {
  expect(draw(undefined, 'none')).toEqual({ said: ['ready'], buttons: ['Jeg er klar'] });
});

it('offers more time when little is left, and when it has passed', () => {
  expect(draw(undefined, 'soon')).toEqual({ said: ['moreTime', 'ready'], buttons: ['Mere tid?', 'Jeg er klar'] });
  expect(screen.getByText('Under 5 minutter tilbage')).toBeTruthy();
  cleanup();
  expect(draw(undefined, 'out').buttons).toEqual(['Mere tid?', 'Jeg er klar']);
  expect(screen.getByText(/Tiden er gået/)).toBeTruthy();
});

it('tells what one has said, and how to take it back', () => {
  expect(draw('ready', 'none')).toEqual({ said: ['takeBack'], buttons: ['Fortryd'] });
  expect(screen.getByText('Du er klar')).toBeTruthy();
  cleanup();
  expect(draw('moreTime', 'soon').buttons).toEqual(['Fortryd', 'Jeg er klar']);
  expect(screen.getByText('Du har bedt om mere tid')).toBeTruthy();
});

it('speaks for the table on its tablet', () => {
  expect(draw(undefined, 'none', true).buttons).toEqual(['Bordet er klar']);
});
