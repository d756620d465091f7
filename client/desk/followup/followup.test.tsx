import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { given } from '../../../shared/testing/given.ts';
import { smallScenario, three, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { FollowupCard } from './FollowupCard.tsx';

let room: FakeRoom;

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const decisions = () => Object.values(room.state.stage.decisions ?? {});

beforeEach(async () => {
  const play = given(workshop('moves', three, withCatalogue())).when('adoptProposal', { proposalId: 'classes' });
  room = new FakeRoom(play.state);
  await renderDesk(room, <FollowupCard code="GHJKMN" />);
});
afterEach(cleanup);

describe('what was chosen', () => {
  it('becomes a decision once it has an owner, and is no longer waiting', async () => {
    await press('Gør “Forslag classes” til beslutning');
    await press('Gem beslutningen');
    expect(decisions()).toEqual([]);
    expect(screen.getByLabelText('Tovholder').getAttribute('aria-invalid')).toBe('true');
    type('Tovholder', 'Mette');
    await press('Gem beslutningen');
    expect(decisions()).toMatchObject([
      { title: { text: 'Forslag classes' }, owner: { text: 'Mette' }, source: { kind: 'proposal', id: 'classes' } },
    ]);
    expect(screen.getByText('Alt, hvad der er valgt, er gjort til en beslutning.')).toBeDefined();
  });

  it('comes from a card with the owner that was named there', async () => {
    await act(async () => {
      room.do('layOutCard', { step: 'wish', question: 'Hvorfor nu?' });
      const [cardId = ''] = Object.keys(room.state.stage.discussion ?? {});
      room.do('decideCard', { cardId, text: 'Vi begynder i år.', owner: 'Bo' });
    });
    await settle();
    await press('Gør “Vi begynder i år.” til beslutning');
    await press('Gem beslutningen');
    const [cardId] = Object.keys(room.state.stage.discussion ?? {});
    expect(decisions()).toMatchObject([
      { title: { text: 'Vi begynder i år.' }, owner: { text: 'Bo' }, source: { kind: 'card', id: cardId } },
    ]);
    expect(screen.queryByText('Vi begynder i år.', { selector: '.FollowupCard__open span' })).toBeNull();
  });

  it('of an earlier run still waits, and says which', async () => {
    Object.assign(room.circumstances, { scenarios: [smallScenario()], confirmed: true });
    await act(async () => {
      expect(room.do('startRun', { scenarioId: 'small' })).toMatchObject({ ok: true });
    });
    await settle();
    expect(screen.getByText('Fra omgang 1')).toBeDefined();
    await press('Gør “Forslag classes” til beslutning');
    type('Tovholder', 'Mette');
    await press('Gem beslutningen');
    expect(decisions()).toMatchObject([{ source: { kind: 'proposal', id: 'classes' } }]);
    expect(screen.queryByText('Fra omgang 1')).toBeNull();
  });

  it('is told of, and can be taken out only as long as nothing has been told', async () => {
    await press('Ny beslutning');
    type('Beslutning', 'Kantine');
    type('Tovholder', 'Bo');
    type('Datoer for status', '31.5.2029');
    await press('Gem beslutningen');
    expect(screen.getByText('Næste status: 31.5.2029')).toBeDefined();
    await press('Giv status på “Kantine”');
    type('Dato', '31.2.2029');
    await press('Gem status');
    expect(screen.getByText('Skriv datoen som 31.5.2028.')).toBeDefined();
    type('Dato', '1.6.2029');
    type('Status', 'behind');
    await press('Gem status');
    expect(decisions()[0]?.statuses).toMatchObject([{ on: '2029-06-01', state: 'behind', course: 'keep' }]);
    expect(screen.queryByRole('button', { name: 'Fjern “Kantine”' })).toBeNull();
    expect(screen.queryByText(/^Indikator nu/)).toBeNull();
    await press('Fjern seneste status på “Kantine”');
    await press('Fjern “Kantine”');
    expect(decisions()).toHaveLength(1);
    await press('Fortryd');
    expect(decisions()).toHaveLength(1);
    await press('Fjern “Kantine”');
    await press('Fjern beslutningen');
    expect(decisions()).toEqual([]);
  });

  it('is told with what its indicator now stands at, where it has one', async () => {
    await act(async () => {
      room.do('recordDecision', {
        title: 'Kantine',
        source: { kind: 'free' },
        owner: 'Bo',
        indicator: { name: 'Madspild', baseline: '12 kg', target: '6 kg' },
        statusDates: [],
      });
    });
    await settle();
    await press('Giv status på “Kantine”');
    expect(screen.getByText('Valgfrit. Madspild: fra 12 kg til 6 kg.')).toBeDefined();
    type('Indikator nu', '9 kg');
    await press('Gem status');
    expect(decisions()[0]?.statuses).toMatchObject([{ measured: { text: '9 kg' } }]);
    expect(screen.getByText('Indikator nu: 9 kg')).toBeDefined();
  });
});
