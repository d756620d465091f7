import type { Speech } from '../report/speech.ts';

/** Things as people list them: "a", "a og b", "a, b og c". */
export function listInWords(things: readonly string[], t: Speech['t']): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : t('list.and', { first: things.slice(0, -1).join(', '), last });
}
