import type { door as da } from '../da/door.ts';

export const door: Record<keyof typeof da, string> = {
  'door.link.after': 'The link works after the day as well.',
  'door.more': 'Show more ({count})',
};
