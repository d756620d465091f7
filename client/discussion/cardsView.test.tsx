import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { given } from '../../shared/testing/given.ts';
import { smallScenario, three, workshop } from '../../shared/testing/workshop.ts';
import { DiscussionDesk } from '../desk/discussion/DiscussionDesk.tsx';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk, settle } from '../desk/testing/renderDesk.tsx';
import { CardsScene } from '../screen/CardsScene.tsx';
import CardsView from './CardsView.tsx';

let room: FakeRoom;

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const cards = () => Object.values(room.state.stage.discussion ?? {});
const programme = smallScenario().programme.map((step) => ({ ...step, kind: 'discussion' as const }));

beforeEach(() => {
  room = new FakeRoom(given(workshop('ideas', three, smallScenario({ programme }))).state);
});
afterEach(cleanup);

describe('discussion cards at the desk', () => {
  it('are laid out one at a time or a step at a time, each once', async () => {
    await renderDesk(room, <DiscussionDesk />);
    await press('Læg ud: Hvilket tal mangler vi for at kunne vælge?');
    await press('Læg alle 3 fra “Viden” ud');
    expect(cards().map(({ deckId }) => deckId)).toEqual([
      'knowledge-missing',
      'knowledge-grows',
      'knowledge-others',
      'knowledge-trust',
    ]);
    expect(screen.getByText('Viden: 0 af 4 afgjort')).toBeDefined();
  });

  it('are decided with an owner, opened again, and taken away while nobody has answered', async () => {
    room.do('layOutCard', { step: 'free', question: 'Hvad nu?' }, 'facilitator');
    await renderDesk(room, <DiscussionDesk />);
    await press('Afgør: Hvad nu?');
    type('Hvad blev vi enige om?', 'Vi venter.');
    await press('Gem');
    expect(cards()[0]?.decision).toBeUndefined();
    type('Tovholder', 'Mette');
    await press('Gem');
    expect(cards()[0]?.decision).toMatchObject({ text: { text: 'Vi venter.' }, owner: { text: 'Mette' } });
    await press('Åbn igen: Hvad nu?');
    await press('Fjern kortet: Hvad nu?');
    expect(cards()).toEqual([]);
  });
});

describe('discussion cards on the screen', () => {
  it('show the answer that divides the room most before others, and who owns what was agreed', async () => {
    room.do('layOutCard', { step: 'free', question: 'Hvad nu?' }, 'facilitator');
    const cardId = cards()[0]?.id ?? '';
    for (const text of ['Vent', 'Begynd', 'Spørg']) room.do('answerCard', { cardId, text }, 'anna');
    const answerId = cards()[0]?.answers[1]?.id ?? '';
    room.do('markAnswer', { answerId, mark: 'agree' }, 'bo');
    room.do('markAnswer', { answerId, mark: 'disagree' }, 'cara');
    await renderDesk(room, <CardsScene />);
    expect(screen.getByText('Begynd').parentElement?.textContent).toBe('Begynd1 enige, 1 uenige');
    expect(screen.queryByText('Spørg')).toBeNull();
    expect(screen.getByText(/ · 1 svar mere$/)).toBeDefined();
    room.do('decideCard', { cardId, text: 'Vi begynder.', owner: 'Mette' }, 'facilitator');
    await settle();
    expect(screen.getByText('Tovholder: Mette')).toBeDefined();
    expect(screen.getByText('1 af 1 kort er afgjort')).toBeDefined();
  });
});

describe('discussion cards in a step that is for one of the five', () => {
  beforeEach(() => {
    const steps = programme.map((step) => ({ ...step, cardStep: 'knowledge' as const }));
    room = new FakeRoom(given(workshop('ideas', three, smallScenario({ programme: steps }))).state);
    room.do('layOutCard', { step: 'free', question: 'Hvad nu?' });
  });
  const folded = () => screen.getByText('Andre kort (1)').closest('details');
  const first = () => room.do('layOutCard', { step: 'knowledge', question: 'Hvad ved vi?' });

  it('are laid out in one press at the desk, before the other cards', async () => {
    await renderDesk(room, <DiscussionDesk />);
    await press('Læg kortene til dette trin ud');
    expect(cards().map(({ step }) => step)).toEqual(['free', ...new Array<string>(4).fill('knowledge')]);
    expect(screen.queryByRole('button', { name: 'Læg kortene til dette trin ud' })).toBeNull();
    expect(folded()?.contains(screen.getByRole('heading', { name: 'Hvad nu?' }))).toBe(true);
  });

  it('come first to those who answer, the others folded', async () => {
    await renderDesk(room, <CardsView code="GHJKMN" />);
    expect(screen.getByText('Der er ikke lagt kort ud til dette trin endnu.')).toBeDefined();
    first();
    await settle();
    const inside = (name: string) => folded()?.contains(screen.getByRole('heading', { name }));
    expect([inside('Hvad nu?'), inside('Hvad ved vi?')]).toEqual([true, false]);
  });

  it('are alone on the screen', async () => {
    await renderDesk(room, <CardsScene />);
    expect(screen.queryByText('Hvad nu?')).toBeNull();
    first();
    await settle();
    expect(screen.getByText('Hvad ved vi?')).toBeDefined();
  });
});

it('shows answers from an earlier day with their counts and nothing to press', async () => {
  room.do('layOutCard', { step: 'free', question: 'Hvad nu?' });
  for (const text of ['Vent', 'Begynd']) room.do('answerCard', { cardId: cards()[0]?.id ?? '', text }, 'anna');
  const { stage } = room.state;
  const discussion = Object.fromEntries(
    Object.entries(stage.discussion ?? {}).map(([id, card]) => {
      const [old, ...fresh] = card.answers;
      return [id, old ? { ...card, answers: [{ ...old, agree: 3, carried: true as const }, ...fresh] } : card];
    }),
  );
  room.state = { ...room.state, stage: { ...stage, discussion } };
  await renderDesk(room, <CardsView code="GHJKMN" />);
  expect(screen.getByText('Fra sidst · 3 enige, 0 uenige')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Enig i: Vent' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Enig i: Begynd' })).toBeDefined();
});
