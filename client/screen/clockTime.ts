import type { Language } from '../../shared/text/format.ts';

/** A moment as the clock on the wall shows it: "9.05" in Danish, "9:05" in English. */
export function clockTime(moment: number, language: Language): string {
  const date = new Date(moment);
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return `${date.getHours()}${language === 'da' ? '.' : ':'}${minutes}`;
}
