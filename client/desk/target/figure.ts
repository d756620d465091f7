import { largestAmount } from '../../../shared/budget/amount.ts';

/**
 * A figure as it stands in a table in 1.000 kr., with or without separators between thousands: "36000", "36.000", "36 000".
 * Undefined for anything else, also what has decimals or a sign: nothing typed is rounded or guessed at.
 */
export function readFigure(typed: string): number | undefined {
  const plain = typed.trim();
  if (!/^(\d+|\d{1,3}([.,\s]\d{3})+)$/.test(plain)) return undefined;
  const figure = Number(plain.replaceAll(/\D/g, ''));
  return figure <= largestAmount ? figure : undefined;
}
