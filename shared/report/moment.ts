import type { Language } from '../text/format.ts';

/** The clock of every municipality, wherever the server stands. */
const danishClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** The time of day of a moment: "9.05" in Danish, "9:05" in English. */
export const clockText = (moment: number, language: Language): string =>
  momentText(moment, language).split(' ').at(-1) ?? '';

/** A moment as Danish clocks show it: "12.5.2027 kl. 9.05" in Danish, "12/5/2027 9:05" in English. */
export function momentText(moment: number, language: Language): string {
  const parts = Object.fromEntries(danishClock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const { year, month, day, minute } = parts;
  const hour = Number(parts['hour']);
  if (language === 'en') return `${Number(day)}/${Number(month)}/${year} ${hour}:${minute}`;
  return `${Number(day)}.${Number(month)}.${year} kl. ${hour}.${minute}`;
}
