import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import '../../app/allWords.ts';
import { WordsProvider } from '../../app/texts.tsx';
import { LinkContext, useView, WorkshopProvider } from '../../app/workshop.tsx';
import type { FakeRoom } from './fakeRoom.ts';

/** Draws a part of the desk with a room behind it. */
export const renderDesk = (room: FakeRoom, part: ReactNode): Promise<void> =>
  renderPage(
    room,
    <WorkshopProvider code="GHJKMN" as="facilitator">
      <Known>{part}</Known>
    </WorkshopProvider>,
  );

/** Draws what opens its own connection: the network is what is imitated, and everything on this side of it is the real thing. */
export async function renderPage(room: FakeRoom, page: ReactNode): Promise<void> {
  render(
    <LinkContext value={room.openLink}>
      <WordsProvider>{page}</WordsProvider>
    </LinkContext>,
  );
  await settle();
}

function Known({ children }: { children: ReactNode }) {
  return useView((view) => view.state !== null) && children;
}

/** Lets answers come back and the focus go where it goes. */
export const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));

/** Answers of the HTTP side, by path; what is not listed is refused. */
export function answerHttp(answers: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', async (path: string) => {
    const answer = answers[path];
    if (answer === undefined) return Response.json({ problem: { key: 'reject.wrongPassphrase' } }, { status: 401 });
    return Response.json(answer);
  });
}
