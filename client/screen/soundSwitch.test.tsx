import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { TimeWarning } from '../../shared/programme/timeWarning.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { SoundSwitchView } from './SoundSwitch.tsx';

afterEach(cleanup);

/** When notes began, in seconds of the sound's own clock. */
const started: number[] = [];
class FakeSound {
  currentTime = 10;
  destination = {};
  createGain = () => ({
    gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
    connect: () => undefined,
  });
  createOscillator = () => ({
    frequency: { value: 0 },
    connect: () => undefined,
    start: (at: number) => void started.push(at),
    stop: () => undefined,
  });
  close = () => Promise.resolve();
}
vi.stubGlobal('AudioContext', FakeSound);

const at = (warning: TimeWarning) => (
  <WordsProvider>
    <SoundSwitchView warning={warning} />
  </WordsProvider>
);

it('is silent until somebody switches the sound on, and then sounds once for each thing there is to say', () => {
  started.length = 0;
  const { rerender } = render(at('none'));
  rerender(at('soon'));
  const button = screen.getByRole('button', { name: 'Lyd, når tiden er ved at gå' });
  expect([button.getAttribute('aria-pressed'), started]).toEqual(['false', []]);
  fireEvent.click(button);
  expect([button.getAttribute('aria-pressed'), started]).toEqual(['true', []]);
  rerender(at('out'));
  rerender(at('out'));
  expect(started).toEqual([10, 10.35]);
  rerender(at('none'));
  expect(started).toHaveLength(2);
  fireEvent.click(button);
  rerender(at('soon'));
  expect(started).toHaveLength(2);
});
