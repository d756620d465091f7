import { expect, it } from 'vitest';
import { smallScenario, three, workshop } from '../testing/workshop.ts';
import type { DiscussionCard } from './card.ts';
import type { CardStep } from './cardSteps.ts';
import { cardsOfStep } from './cardsOfStep.ts';

const card = (id: string, step: CardStep): DiscussionCard => ({
  id,
  step,
  question: { id: `w-${id}`, text: 'Hvad?' },
  answers: [],
  at: 0,
});
const cards = [card('k1', 'wish'), card('k2', 'knowledge'), card('k3', 'free'), card('k4', 'knowledge')];
const programme = smallScenario().programme.map((step) =>
  step.id === 'ideas' ? { ...step, kind: 'discussion' as const, cardStep: 'knowledge' as const } : step,
);
const at = (stepId: string) => {
  const { cardStep, here, others } = cardsOfStep(
    cards,
    workshop(stepId, three, smallScenario({ programme })).stage.run,
  );
  return { cardStep, here: here.map(({ id }) => id), others: others.map(({ id }) => id) };
};

it('puts the cards of the step before the others, each in the order they lay in', () => {
  expect(at('ideas')).toEqual({ cardStep: 'knowledge', here: ['k2', 'k4'], others: ['k1', 'k3'] });
});

it('has all cards together where the step is none of the five', () => {
  expect(at('moves')).toEqual({ cardStep: undefined, here: ['k1', 'k2', 'k3', 'k4'], others: [] });
});
