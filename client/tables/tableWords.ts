import type { StageRun, TableId } from '../../shared/state.ts';
import { tableNumber } from '../../shared/tables/boards.ts';
import { type Language, millions } from '../../shared/text/format.ts';
import { listInWords } from '../../shared/text/listInWords.ts';
import type { Words } from '../app/texts.tsx';

/** Numbers of tables as people say them: "2, 4 og 5". Tables that are gone are left out. */
export function tablesInWords(run: StageRun, ids: readonly TableId[], t: Words['t']): string {
  const numbers = ids.flatMap((id) => tableNumber(run, id) ?? []).toSorted((a, b) => a - b);
  return listInWords(numbers.map(String), t);
}

/** A change in millions, with its sign: "−1,2", "+0,4", "0". */
export function changeInMillions(amount: number, language: Language): string {
  if (amount === 0) return '0';
  return amount > 0 ? `+${millions(amount, language)}` : millions(amount, language);
}
