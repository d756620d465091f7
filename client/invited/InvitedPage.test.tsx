import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { WordsProvider } from '../app/texts.tsx';
import InvitedPage from './InvitedPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const secret = 'S'.repeat(43);
const asked = vi.fn();
const answering = (status: number, problem?: object) => {
  asked.mockReset();
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    asked(path, JSON.parse(String(body)));
    return problem ? Response.json({ problem }, { status }) : new Response(null, { status });
  });
  history.replaceState(null, '', `/medfacilitator/GHJKMN#${secret}`);
  render(
    <WordsProvider>
      <InvitedPage code="GHJKMN" />
    </WordsProvider>,
  );
};
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Gå til styringen' }));

it('says what it is, uses nothing up by being looked at, and leads to the desk by one press', async () => {
  answering(204);
  expect(screen.getByRole('heading').textContent).toBe('Du er inviteret som medfacilitator til aktørdagen GHJ-KMN');
  expect(asked).not.toHaveBeenCalled();
  press();
  await vi.waitFor(() => expect(location.pathname).toBe('/styring/GHJKMN'));
  expect(location.hash, 'the secret stays in no address').toBe('');
  expect(asked.mock.calls).toEqual([['/api/invitation', { code: 'GHJKMN', secret }]]);
});

it('says what to do when the invitation is no good', async () => {
  answering(403, { key: 'reject.invitation' });
  press();
  expect(await screen.findByText('Invitationen gælder ikke længere. Bed den, der leder, om et nyt link.')).toBeTruthy();
  expect(location.pathname).toBe('/medfacilitator/GHJKMN');
});
