import type { DiscussionCard } from './card.ts';

/**
 * Cards as another workshop takes them over. Who wrote and marked an answer stays behind, so nobody could be kept from marking it
 * again: each answer stands with its counts, and is neither marked nor taken back any longer.
 */
export const carriedCards = (cards: readonly DiscussionCard[]): DiscussionCard[] =>
  cards.map((card) => ({ ...card, answers: card.answers.map((answer) => ({ ...answer, carried: true })) }));
