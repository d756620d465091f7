import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderPage } from '../desk/testing/renderDesk.tsx';

// Fetched after the imitated network stands.
const { default: ScreenPage } = await import('./ScreenPage.tsx');

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

async function open(room = new FakeRoom(workshop('moves')), address = '/skaerm/GHJKMN'): Promise<FakeRoom> {
  history.replaceState(null, '', address);
  await renderPage(room, <ScreenPage code="GHJKMN" />);
  return room;
}
const headline = () => screen.getByRole('heading', { level: 1 }).textContent;
const pause = { scene: 'pause', screen: 2 } as const;

it('shows the first screen the step’s scene, whatever is chosen for the second', async () => {
  const room = await open();
  act(() => void room.do('showScene', pause));
  expect(headline()).toBe('Vi mangler 0,1 mio. på Kasse i 2028');
  expect(screen.queryByText(/Skærm 2/)).toBeNull();
});

it('shows the second screen what the first one shows, until it has a scene of its own, and says in the foot that it is the second', async () => {
  const room = await open(undefined, '/skaerm/GHJKMN?nr=2');
  expect(headline()).toBe('Vi mangler 0,1 mio. på Kasse i 2028');
  expect(screen.getByText(/Skærm 2/)).toBeTruthy();
  act(() => void room.do('showScene', pause));
  expect(headline()).toBe('Pause');
});

it('is dark and says nothing aloud when the desk wants it so', async () => {
  const room = await open();
  act(() => void room.do('showScene', { scene: 'blank' }));
  expect(screen.queryByRole('heading')).toBeNull();
});

it('keeps its picture when the connection is gone, says so calmly after a while, and not at all when it is soon back', async () => {
  const room = await open();
  vi.useFakeTimers();
  const lost = /Viser det sidste, vi hørte kl\./;
  act(() => room.lose());
  act(() => void vi.advanceTimersByTime(3900));
  expect(screen.queryByText(lost)).toBeNull();
  act(() => void vi.advanceTimersByTime(200));
  expect(screen.getByText(lost)).toBeTruthy();
  expect(headline()).toBe('Vi mangler 0,1 mio. på Kasse i 2028');
  act(() => room.comeBack());
  expect(screen.queryByText(lost)).toBeNull();
  act(() => room.lose());
  act(() => void vi.advanceTimersByTime(3000));
  act(() => room.comeBack());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.queryByText(lost)).toBeNull();
});

it('keeps the sound that somebody switched on, through a connection that was lost', async () => {
  vi.stubGlobal(
    'AudioContext',
    class {
      close = () => Promise.resolve();
    },
  );
  const room = await open();
  vi.useFakeTimers();
  const sound = () => screen.getByRole('button', { name: /^Lyd/ }).getAttribute('aria-pressed');
  fireEvent.click(screen.getByRole('button', { name: /^Lyd/ }));
  act(() => room.lose());
  act(() => void vi.advanceTimersByTime(5000));
  expect(sound()).toBe('true');
  act(() => room.comeBack());
  expect(sound()).toBe('true');
  vi.unstubAllGlobals();
});

it('says that it is not let in, and that it tries again', async () => {
  await open(new FakeRoom(workshop('moves'), { refusal: { key: 'reject.unknownCode' } }));
  expect(headline()).toBe('Storskærmen kan ikke vises');
  expect(screen.getByText('Skærmen prøver igen af sig selv.')).toBeTruthy();
});

it('fills the wall at a press, and offers it no more once it does', async () => {
  Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: true });
  document.documentElement.requestFullscreen = () => {
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: document.documentElement });
    document.dispatchEvent(new Event('fullscreenchange'));
    return Promise.resolve();
  };
  await open();
  fireEvent.click(screen.getByRole('button', { name: 'Fuld skærm' }));
  expect(screen.queryByRole('button', { name: 'Fuld skærm' })).toBeNull();
  Reflect.deleteProperty(document, 'fullscreenElement');
  Reflect.deleteProperty(document, 'fullscreenEnabled');
});
