import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { produce } from 'immer';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { answerHttp, renderPage, settle } from '../desk/testing/renderDesk.tsx';

// Fetched after the imitated network stands.
const { default: DeskPage } = await import('../desk/DeskPage.tsx');
const { default: ParticipantPage } = await import('../participant/ParticipantPage.tsx');
const { default: ReportPage } = await import('../report/ReportPage.tsx');
const { default: ScreenPage } = await import('../screen/ScreenPage.tsx');

const mark = 'Generalprøve – ingen rigtige deltagere';
const over = 'Generalprøven er slut og slettet.';

const real = workshop('moves');
const rehearsed = produce(real, ({ stage }) => {
  stage.rehearsal = { people: 24 };
});
const rehearsal = (isPaused = false) => new FakeRoom(rehearsed, { simulated: { people: 24, isPaused } });

const served = {
  '/api/session': { facilitator: true },
  '/api/place': { origin: 'https://aktordag.lilleby.dk', encrypted: true },
  '/api/workshops': { workshops: [], older: 0 },
};
const isAnna = () =>
  localStorage.setItem('aktordag:GHJKMN', JSON.stringify({ participantId: 'anna', token: 'hers', pending: [] }));

beforeEach(() => {
  answerHttp(served);
  window.scrollTo = () => undefined;
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const surfaces: [string, ReactNode, () => void][] = [
  ['the desk', <DeskPage key="desk" code="GHJKMN" />, () => undefined],
  ['the door', <ParticipantPage key="door" code="GHJKMN" />, () => undefined],
  ['a participant', <ParticipantPage key="participant" code="GHJKMN" />, isAnna],
  ['the screen', <ScreenPage key="screen" code="GHJKMN" />, () => undefined],
  ['the report', <ReportPage key="report" code="GHJKMN" />, () => undefined],
];

describe.each(surfaces)('%s', (_, page, prepare) => {
  it('says in words that it is a rehearsal', async () => {
    prepare();
    await renderPage(rehearsal(), page);
    expect(screen.getAllByText(mark)).toHaveLength(1);
  });

  it('says nothing of it in a real workshop', async () => {
    prepare();
    await renderPage(new FakeRoom(real), page);
    expect(screen.queryByText(mark)).toBeNull();
    expect(screen.queryByRole('region', { name: 'Generalprøven' })).toBeNull();
  });

  it('says when it is over and erased, shows nothing of it any more, and keeps nothing on the device', async () => {
    prepare();
    const room = rehearsal();
    await renderPage(room, page);
    act(() => room.turnAway({ key: 'reject.rehearsalOver' }));
    await settle();
    expect(screen.getByText(over)).toBeTruthy();
    expect(screen.queryByText(mark)).toBeNull();
    expect(screen.queryByText(/Navn på anna|Skoler/)).toBeNull();
    expect(screen.queryByText('Skærmen prøver igen af sig selv.')).toBeNull();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('aktordag:GHJKMN'))).toEqual([]);
  });
});

describe('the desk of a rehearsal', () => {
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settle();
  };
  const asked = () =>
    vi.fn(async (path: string, { body }: RequestInit = {}) => {
      const answer = (served as Record<string, unknown>)[path];
      return body === undefined || answer ? Response.json(answer) : new Response(null, { status: 204 });
    });

  it('tells how many are simulated, and lets them pause and go on', async () => {
    const fetched = asked();
    vi.stubGlobal('fetch', fetched);
    const room = rehearsal();
    await renderPage(room, <DeskPage code="GHJKMN" />);
    expect(screen.getByText(/^24 simulerede deltagere er i gang/)).toBeTruthy();
    await press('Hold pause');
    const path = '/api/workshops/GHJKMN/rehearsal/pause';
    expect(fetched).toHaveBeenLastCalledWith(path, expect.objectContaining({ body: '{"isPaused":true}' }));
    room.circumstances.simulated = { people: 24, isPaused: true };
    act(() => room.tell());
    expect(screen.getByText('24 simulerede deltagere holder pause.')).toBeTruthy();
    await press('Fortsæt');
    expect(fetched).toHaveBeenLastCalledWith(path, expect.objectContaining({ body: '{"isPaused":false}' }));
  });

  it('asks before it is ended, says what happens, and tells when that was refused', async () => {
    const fetched = asked();
    vi.stubGlobal('fetch', fetched);
    await renderPage(rehearsal(), <DeskPage code="GHJKMN" />);
    const before = fetched.mock.calls.length;
    await press('Afslut og slet generalprøven');
    expect(screen.getByRole('alertdialog', { name: 'Skal generalprøven slettes?' }).textContent).toContain(
      'Andre aktørdage rører den ikke.',
    );
    await press('Fortryd');
    expect(fetched.mock.calls.length).toBe(before);
    await press('Afslut og slet generalprøven');
    fetched.mockResolvedValueOnce(Response.json({ problem: { key: 'reject.busy' } }, { status: 500 }));
    await press('Afslut og slet generalprøven');
    expect(fetched.mock.calls.at(-1)?.[0]).toBe('/api/workshops/GHJKMN/rehearsal/end');
    expect(screen.getByRole('alert').textContent).toBe('Der er travlt lige nu. Prøv igen om lidt.');
  });
});
