export const fiveSteps = ['wish', 'knowledge', 'direction', 'anchoring', 'continuity'] as const;
/** One of the five steps towards long-term budgeting (DOMAIN.md section 5). */
export type FiveStep = (typeof fiveSteps)[number];

export const cardSteps = [...fiveSteps, 'free'] as const;
/** What a card is about: one of the five steps, or none of them. */
export type CardStep = (typeof cardSteps)[number];
