import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { State } from '../../../shared/state.ts';
import { workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { answerHttp, renderDesk, renderPage, settle } from '../testing/renderDesk.tsx';

// Fetched after the imitated network stands.
const { FacilitatorsButton } = await import('./FacilitatorsButton.tsx');
const { default: DeskPage } = await import('../DeskPage.tsx');

afterEach(cleanup);

const secret = 'S'.repeat(43);
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const withVera = (more: Partial<State['backstage']> = {}): State => {
  const state = workshop('moves');
  const vera = { name: { id: 'w-name2', text: 'Vera' }, joined: true as const };
  return { ...state, backstage: { ...state.backstage, facilitators: { f2: vera }, ...more } };
};
const open = async (room: FakeRoom, name: RegExp) => {
  await renderDesk(room, <FacilitatorsButton code="GHJKMN" origin="https://aktordag.lilleby.dk" />);
  await press(name);
};

describe('the facilitators of a desk', () => {
  it('are one quiet line; the one who leads invites somebody and gets a link to give on', async () => {
    const room = new FakeRoom(workshop('moves'));
    answerHttp({ '/api/workshops/GHJKMN/invitations': { secret, expiresAt: Date.UTC(2027, 4, 13, 7) } });
    await open(room, /^Invitér en medfacilitator$/);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Vera' } });
    await press('Lav en invitation');
    expect(room.asked).toEqual([{ name: 'inviteFacilitator', input: { name: 'Vera' } }]);
    const link = screen.getByRole('region', { name: 'Invitation til Vera' });
    expect(link.textContent).toContain(`https://aktordag.lilleby.dk/medfacilitator/GHJKMN#${secret}`);
    expect(within(link).getByRole('img', { name: 'QR-kode med invitationen til Vera' })).toBeTruthy();
    expect(screen.getByText('inviteret, ikke med endnu')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Giv ledelsen til Vera' }), 'not before she is in').toBeNull();
  });

  it('say who is here and who leads, and the lead goes over by one press', async () => {
    const room = new FakeRoom(withVera(), { facilitators: ['facilitator', 'f2'] });
    await open(room, /^Facilitatorer: 2 af 2 er her, du leder$/);
    expect(screen.getByText('dig · leder · her nu')).toBeTruthy();
    await press('Giv ledelsen til Vera');
    expect(room.state.backstage.lead).toBe('f2');
    expect(screen.getByText('leder · her nu')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lav en invitation' })).toBeNull();
  });

  it('A6: give the lead back to who gives the passphrase again', async () => {
    const room = new FakeRoom(withVera({ lead: 'f2' }), { confirmed: true });
    answerHttp({ '/api/confirm': {} });
    await open(room, /^Facilitatorer: 1 af 2 er her$/);
    await press('Tag ledelsen tilbage');
    expect(room.state.backstage.lead, 'not without the passphrase').toBe('f2');
    fireEvent.change(document.querySelector('input[type=password]') as Element, { target: { value: 'sætning' } });
    await press('Tag ledelsen tilbage');
    expect(room.state.backstage.lead).toBeUndefined();
  });

  it('are removed only after it has been said what that does', async () => {
    const room = new FakeRoom(withVera());
    await open(room, /^Facilitatorer/);
    await press('Fjern Vera');
    expect(screen.getByText(/^Vera mister forbindelsen til styringen med det samme/)).toBeTruthy();
    expect(room.asked).toEqual([]);
    fireEvent.click(within(screen.getByRole('region', { name: 'Fjern Vera' })).getByText('Fjern Vera'));
    await settle();
    expect(room.state.backstage.facilitators).toEqual({});
  });
});

describe('an invited facilitator', () => {
  it('gets the desk without the passphrase, sees who leads, and is told who can start over', async () => {
    const room = new FakeRoom(withVera(), { facilitators: ['facilitator', 'f2'] });
    answerHttp({
      '/api/session': { facilitator: false },
      '/api/workshops/GHJKMN/desk': { me: 'f2', key: 'abcdefghijk' },
      '/api/place': { origin: 'https://aktordag.lilleby.dk', encrypted: true },
    });
    await renderPage(room, <DeskPage code="GHJKMN" />);
    fireEvent.click(screen.getByRole('tab', { name: 'Omgange' }));
    expect(screen.getByText('Det kræver adgangssætningen. Bed den, der har den, om at gøre det.')).toBeTruthy();
    await press(/^Facilitatorer: 2 af 2 er her$/);
    expect(screen.queryByRole('button', { name: /^Lav en invitation|^Giv ledelsen|^Fjern/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Tag ledelsen tilbage' })).toBeNull();
  });
});
