import type { FiveStep } from './cardSteps.ts';

/**
 * Ready-made questions by step, in our own words, after the five steps that KL describes towards long-term budgeting (DOMAIN.md,
 * source 12): a place to begin, not a list to get through. Their words are `deck.` and the id among the texts.
 */
export const deck = {
  wish: ['wish-why', 'wish-fear', 'wish-five-years', 'wish-first-move'],
  knowledge: ['knowledge-grows', 'knowledge-missing', 'knowledge-others', 'knowledge-trust'],
  direction: ['direction-protect', 'direction-less', 'direction-invest', 'direction-across'],
  anchoring: ['anchoring-leaders', 'anchoring-daily', 'anchoring-citizens', 'anchoring-capacity'],
  continuity: ['continuity-when', 'continuity-stop', 'continuity-election', 'continuity-learn'],
} as const satisfies Record<FiveStep, readonly string[]>;

export type DeckId = (typeof deck)[keyof typeof deck][number];
