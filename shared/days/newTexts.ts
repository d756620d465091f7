import type { Text } from '../state.ts';

/** What has been written since: neither the same text under its id, nor the same words under another. */
export const newTexts = (then: readonly Text[], now: readonly Text[]): Text[] =>
  now.filter(({ id, text }) => !then.some((known) => known.id === id || (text !== null && known.text === text)));
