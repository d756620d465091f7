import type { Language } from '../text/format.ts';
import { largestAmount } from './amount.ts';

/**
 * Below this, a number without a unit is read as 1.000 kr., as in the tables: nobody moves 500 kr. between two areas. From here on
 * it is read as kroner, as the field itself writes them.
 */
export const smallestInKroner = 10_000;

const written = /^(dkk)?([-+]?)(dkk)?(\d[\d.,]*)(kr|kr\.|mio\.?|mio\.?kr\.?|m|,-)?$/;
const numbers = {
  da: /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,3}))?$/,
  en: /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,3}))?$/,
} as const;

/**
 * The amount in 1.000 kr. that a person wrote: "500", "500.000", "500.000 kr." and "0,5 mio." are all 500; "1.234" is 1234.
 * null for what is empty, unfinished ("-") or no whole number of 1.000 kr.: an amount is refused, never rounded.
 */
export function parseAmount(text: string, language: Language = 'da'): number | null {
  const [, before, sign, between, digits = '', unit = ''] = written.exec(tidy(text)) ?? [];
  const [, whole, decimals = ''] = numbers[language].exec(digits) ?? [];
  if (whole === undefined) return null;
  const isMillions = unit.startsWith('m');
  const isKroner = !isMillions && (before !== undefined || between !== undefined || unit !== '');
  const amount = isMillions
    ? millions(whole, decimals)
    : /[1-9]/.test(decimals)
      ? null
      : thousands(count(whole), isKroner);
  if (amount === null || !Number.isInteger(amount) || amount > largestAmount) return null;
  return sign === '-' ? 0 - amount : amount;
}

/** Whether something is written that cannot be read, as opposed to nothing yet. */
export const isUnreadable = (text: string, language: Language = 'da'): boolean =>
  !['', '-', '+'].includes(tidy(text)) && parseAmount(text, language) === null;

// A minus copied from a table is not the one on the keyboard, and its spaces may be of the kind that does not break.
const tidy = (text: string): string => text.toLowerCase().replaceAll(/\s/g, '').replaceAll(/[−–]/g, '-');

const count = (digits: string): number => Number(digits.replaceAll(/[.,]/g, ''));

const thousands = (number: number, isKroner: boolean): number =>
  isKroner || number >= smallestInKroner ? number / 1000 : number;

// By way of the digits, since 1,005 × 1000 is no whole number in binary.
const millions = (whole: string, decimals: string): number => count(whole) * 1000 + Number(decimals.padEnd(3, '0'));
