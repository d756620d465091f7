import type { Language } from '../../../shared/text/format.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A time as it stands on the wall: 9.05 in Danish, 9:05 in English. */
export function timeOfDay(at: number, language: Language): string {
  const moment = new Date(at);
  return `${moment.getHours()}${language === 'da' ? '.' : ':'}${two(moment.getMinutes())}`;
}

/** A time that may lie on another day: 22/11 9.05. */
export function dayAndTime(at: number, language: Language): string {
  const moment = new Date(at);
  return `${moment.getDate()}/${moment.getMonth() + 1} ${timeOfDay(at, language)}`;
}
