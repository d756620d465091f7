import type { Text } from '../state.ts';
import type { Language } from '../text/format.ts';
import type { TextKey } from '../text/keys.ts';
import { fill, type Texts, type Values } from '../text/sentence.ts';

/** How a report speaks: the text of a key with its places filled, and the language of its numbers. */
export interface Speech {
  t(key: TextKey, values?: Values): string;
  language: Language;
}

export const speechOf = (texts: Texts, language: Language): Speech => ({
  t: (key, values) => fill(texts[key], values ?? {}, language),
  language,
});

/** What a person wrote, or that it has been erased. */
export const said = ({ t }: Speech, { text }: Text): string => text ?? t('text.erased');

/** A board by its table's number, or the room's. */
export const boardName = ({ t }: Speech, number: number | null): string =>
  number === null ? t('standing.plenary') : `${t('table.word')} ${number}`;
