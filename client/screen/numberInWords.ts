import type { TextKey } from '../../shared/text/keys.ts';
import type { Words } from '../app/texts.tsx';

/** Numbers that have a word of their own; it begins a sentence. */
export function numberInWords(count: number, t: Words['t']): string {
  return count >= 2 && count <= 12 ? t(`screen.number.${count}` as TextKey) : String(count);
}
