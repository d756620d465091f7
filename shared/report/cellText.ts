import { type Language, whole } from '../text/format.ts';
import type { Cell } from './model.ts';

/** A cell as people read it: −1.234, −2,25, and nothing where nobody knows. */
export function cellText(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell)) return whole(cell, language);
  const [units = '0', decimals = ''] = String(Math.abs(cell)).split('.');
  const text = `${whole(Number(units), language)}${language === 'da' ? ',' : '.'}${decimals}`;
  return cell < 0 ? `−${text}` : text;
}
