import { cleanup, fireEvent, screen } from '@testing-library/react';
import { produce } from 'immer';
import { afterEach, expect, it, vi } from 'vitest';
import { workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { answerHttp, renderDesk, settle } from '../testing/renderDesk.tsx';
import { StartRehearsal } from './StartRehearsal.tsx';

afterEach(cleanup);

const tab = () => ({ opener: window as unknown, location: { replace: vi.fn() }, close: vi.fn() });

async function start(opened: ReturnType<typeof tab> | null, answers: Record<string, unknown>): Promise<FakeRoom> {
  vi.stubGlobal('open', () => opened);
  answerHttp(answers);
  const room = new FakeRoom(workshop('moves'));
  await renderDesk(room, <StartRehearsal code="GHJKMN" />);
  fireEvent.click(screen.getByRole('button', { name: 'Prøv med en generalprøve' }));
  await settle();
  return room;
}

it('opens a rehearsal in a tab of its own, and asks nothing of the workshop it stands beside', async () => {
  const opened = tab();
  const room = await start(opened, { '/api/workshops': { code: 'CDFGHJ' } });
  expect(opened.location.replace).toHaveBeenCalledWith('/styring/CDFGHJ');
  expect(opened.opener).toBeNull();
  expect(room.asked).toEqual([]);
});

it('gives a link to it where the browser opens no tab', async () => {
  await start(null, { '/api/workshops': { code: 'CDFGHJ' } });
  const link = screen.getByRole('link', { name: 'Åbn generalprøven i et nyt faneblad' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/styring/CDFGHJ', '_blank']);
});

it('says why it could not be started, and leaves no empty tab', async () => {
  const opened = tab();
  await start(opened, {});
  expect(opened.close).toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(screen.queryByRole('link')).toBeNull();
});

it('is not offered in a rehearsal', async () => {
  const rehearsed = produce(workshop('moves'), ({ stage }) => {
    stage.rehearsal = { people: 24 };
  });
  await renderDesk(new FakeRoom(rehearsed), <StartRehearsal code="GHJKMN" />);
  expect(screen.queryByRole('button')).toBeNull();
});
