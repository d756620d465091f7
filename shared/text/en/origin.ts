import type { origin as da } from '../da/origin.ts';

export const origin: Record<keyof typeof da, string> = {
  'origin.heading': 'Where the proposal comes from',
  'origin.quoted': '“{title}”',
  'origin.idea': 'From the idea “{title}”.',
  'origin.merged': 'Merged with: {titles}.',
  'origin.voted': 'Voted on in “{question}”: {counted}. {cast} voted.',
  'origin.votedFew': 'Voted on in “{question}”. There were too few votes to show figures.',
  'origin.chosen': 'Chosen: {reason}',
};
