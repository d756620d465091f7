import type { Patch } from 'immer';
import type { Own } from '../../shared/state.ts';

/** Whether a patch may change how many of those present have read the fact sheets: a reading, a seat, or a new run. */
export function concernsReading({ path: [part, person, field], value }: Patch): boolean {
  if (part !== 'own') return false;
  if (person === undefined) return true;
  if (field !== undefined) return field === 'factSheetsRead' || field === 'tableId';
  const own = value as Own | undefined;
  return own?.factSheetsRead !== undefined || own?.tableId !== undefined;
}
