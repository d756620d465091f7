import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { Workshops } from './Workshops.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const card = (code: string) => ({ code, key: 'k', scenarioName: code, startedAt: Date.UTC(2027, 4, 12, 8), people: 3 });
const rehearsal = { ...card('RRRRRR'), isRehearsal: true as const };
const newest = { workshops: [card('CCCCCC'), card('DDDDDD'), rehearsal], older: 2 };

const show = (answer: () => Response) => {
  const asked = vi.fn<typeof fetch>(async () => answer());
  vi.stubGlobal('fetch', asked);
  render(
    <WordsProvider>
      <Workshops newest={newest} onBegun={vi.fn()} />
    </WordsProvider>,
  );
  return asked;
};
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

it('shows the older workshops when they are asked for, and goes on with the first of them', async () => {
  const all = [card('CCCCCC'), card('DDDDDD'), card('FFFFFF'), card('GGGGGG'), rehearsal];
  const asked = show(() => Response.json({ workshops: all, older: 0 }));
  expect(links()).toEqual(['/styring/CCCCCC', '/styring/DDDDDD', '/styring/RRRRRR']);
  fireEvent.click(screen.getByRole('button', { name: 'Vis flere (2)' }));
  await screen.findByRole('heading', { name: 'GGGGGG' });
  expect(asked.mock.calls.map(([path]) => path)).toEqual(['/api/workshops?all']);
  expect(links()).toHaveLength(5);
  expect(document.activeElement?.getAttribute('href')).toBe('/styring/FFFFFF');
  expect(screen.queryByRole('button', { name: /^Vis flere/ })).toBeNull();
  const oldest = screen.getByRole('heading', { name: 'GGGGGG' }).closest('li');
  if (!oldest) throw new Error('not in a list');
  expect(within(oldest).getByRole('button', { name: /^Begynd næste aktørdag/ })).toBeTruthy();
  expect(oldest.textContent).toContain('2027');
});

it('says why the older ones cannot be shown, and keeps what is there', async () => {
  show(() => Response.json({ problem: { key: 'reject.notLoggedIn' } }, { status: 401 }));
  fireEvent.click(screen.getByRole('button', { name: 'Vis flere (2)' }));
  await vi.waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
  expect(links()).toHaveLength(3);
  expect(screen.getByRole('button', { name: 'Vis flere (2)' })).toBeTruthy();
});
