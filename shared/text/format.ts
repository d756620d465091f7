/**
 * Numbers as people read them. Written out by hand and not by the platform, so that a tablet, a projector and a report agree to
 * the letter. Amounts are 1.000 kr.
 */
export type Language = 'da' | 'en';

const separators = { da: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;
const minus = '−';

/** A whole number with separators: −12.500. */
export function whole(value: number, language: Language = 'da'): string {
  const digits = String(Math.abs(value)).replaceAll(/\B(?=(\d{3})+$)/g, separators[language].thousands);
  return value < 0 ? minus + digits : digits;
}

/** As `whole`, with a plus before what is added. */
export const signed = (value: number, language: Language = 'da'): string =>
  value > 0 ? `+${whole(value, language)}` : whole(value, language);

/** An amount in kroner: 500 → "500.000 kr." */
export const kroner = (amount: number, language: Language = 'da'): string =>
  language === 'da' ? `${whole(amount * 1000)} kr.` : `DKK ${whole(amount * 1000, 'en')}`;

/** An amount in millions with one decimal, half away from zero: 6.449 → "6,4". What is not nothing never reads as nothing. */
export function millions(amount: number, language: Language = 'da'): string {
  const tenths = amount === 0 ? 0 : Math.max(1, Math.round(Math.abs(amount) / 100));
  const { decimal } = separators[language];
  const text = `${whole(Math.floor(tenths / 10), language)}${decimal}${tenths % 10}`;
  return amount < 0 ? minus + text : text;
}

/** A number with one decimal, rounded like `millions`: 2.25 → "2,3". */
export const oneDecimal = (value: number, language: Language = 'da'): string =>
  millions(Math.round(value * 1000), language);

/** "6,4 mio." */
export const mio = (amount: number, language: Language = 'da'): string =>
  language === 'da' ? `${millions(amount)} mio.` : `DKK ${millions(amount, 'en')} m`;

/** Minutes and seconds: 12:40. The sign is left to the sentence around it. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Share of a whole in percent, rounded; 0 when there is no whole. */
export const percent = (part: number, total: number): number => (total === 0 ? 0 : Math.round((100 * part) / total));
