import { currentStep } from '../programme/programme.ts';
import type { StageRun } from '../state.ts';
import type { DiscussionCard } from './card.ts';
import type { FiveStep } from './cardSteps.ts';

export interface CardsOfStep {
  /** Which of the five steps the day is at; undefined when it is at none of them. */
  cardStep: FiveStep | undefined;
  /** Cards of that step, or all of them where the day is at none. */
  here: DiscussionCard[];
  others: DiscussionCard[];
}

/** The cards that the day's step is about, before those that lie there besides. Each keeps its place among the others. */
export function cardsOfStep(cards: readonly DiscussionCard[], run: StageRun): CardsOfStep {
  const cardStep = currentStep(run)?.cardStep;
  if (cardStep === undefined) return { cardStep, here: [...cards], others: [] };
  return {
    cardStep,
    here: cards.filter(({ step }) => step === cardStep),
    others: cards.filter(({ step }) => step !== cardStep),
  };
}
