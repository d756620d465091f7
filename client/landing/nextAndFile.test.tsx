import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { ReadWorkshopFile } from './ReadWorkshopFile.tsx';
import { WorkshopList } from './WorkshopList.tsx';

const answering = (status: number, body: object) => {
  const asked = vi.fn<typeof fetch>(async () => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal('fetch', asked);
  return asked;
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const choose = (text: string) => {
  const file = new File([text], 'aktoerdag-GHJKMN.json', { type: 'application/json' });
  Object.defineProperty(file, 'text', { value: async () => text });
  fireEvent.change(screen.getByLabelText('Vælg filen'), { target: { files: [file] } });
};

it('sends a chosen file as it is, and goes on to the workshop it became', async () => {
  const asked = answering(201, { code: 'GHJKMN' });
  const onRead = vi.fn();
  render(
    <WordsProvider>
      <ReadWorkshopFile onRead={onRead} />
    </WordsProvider>,
  );
  choose('{"format":"aktordag-workshop/1"}');
  await vi.waitFor(() => expect(onRead).toHaveBeenCalledWith('GHJKMN'));
  expect(asked.mock.calls[0]?.[0]).toBe('/api/workshops/file');
  expect(asked.mock.calls[0]?.[1]?.body).toBe('{"format":"aktordag-workshop/1"}');
});

it('says in place why a file cannot be read in', async () => {
  answering(400, { problem: { key: 'reject.fileNewer' } });
  render(
    <WordsProvider>
      <ReadWorkshopFile onRead={vi.fn()} />
    </WordsProvider>,
  );
  choose('{}');
  await screen.findByText(/^Filen er fra en nyere udgave/);
  expect(screen.getByLabelText('Vælg filen').getAttribute('aria-invalid')).toBe('true');
});

it('begins the next aktørdag in a programme that was chosen; a rehearsal has none after it', async () => {
  const asked = answering(201, { code: 'CDFGHJ' });
  const onBegun = vi.fn();
  const card = { code: 'GHJKMN', key: 'k', scenarioName: 'Lilleby', startedAt: 0, people: 3 };
  render(
    <WordsProvider>
      <WorkshopList
        cards={[
          { ...card, day: 2 },
          { ...card, code: 'RRRRRR', isRehearsal: true },
        ]}
        onBegun={onBegun}
      />
    </WordsProvider>,
  );
  const [begin, ...more] = screen.getAllByRole('button', { name: /^Begynd næste aktørdag efter/ });
  expect(more).toEqual([]);
  expect(screen.getByRole('heading', { name: 'Aktørdag 2: Lilleby' })).toBeTruthy();
  if (begin) fireEvent.click(begin);
  fireEvent.change(screen.getByLabelText('Programmet til den næste aktørdag'), { target: { value: 'halfDay' } });
  fireEvent.click(screen.getByRole('button', { name: 'Begynd aktørdag 3' }));
  await vi.waitFor(() => expect(onBegun).toHaveBeenCalledWith('CDFGHJ'));
  expect(asked.mock.calls[0]?.[1]?.body).toBe('{"continueFrom":"GHJKMN","programme":"halfDay"}');
});
