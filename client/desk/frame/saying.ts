import type { TextKey } from '../../../shared/text/keys.ts';
import type { Values } from '../../../shared/text/sentence.ts';
import type { Words } from '../../app/texts.tsx';

/** Something to say that pure code can decide on: a key and its values, or words that someone wrote. */
export type Saying = { key: TextKey; values?: Values } | { written: string };

export const say = (t: Words['t'], saying: Saying): string =>
  'written' in saying ? saying.written : t(saying.key, saying.values);
