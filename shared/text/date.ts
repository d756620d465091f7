import type { Language } from './format.ts';

/** An ISO date as people read it: 2028-05-31 is "31.5.2028" in Danish and "31/5/2028" in English. */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month, year].join(language === 'da' ? '.' : '/');
}

/** The ISO date that somebody typed as day, month and year, or as ISO; undefined when it is no day of the calendar. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim();
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  const date = year ? [year, month, day].map((part) => part?.padStart(2, '0')).join('-') : text;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : undefined;
}

/** The day of a moment by Danish clocks, as an ISO date. */
export const dayOf = (moment: number): string => danishDay.format(moment);

const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
