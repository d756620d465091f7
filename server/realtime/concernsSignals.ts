import type { Patch } from 'immer';
import type { Own } from '../../shared/state.ts';

/** Whether a patch may change how many of those present are ready or wish more time: by what one says, or by where one sits. */
export function concernsSignals({ path: [part, person, field], value }: Patch): boolean {
  if (part !== 'own') return false;
  if (person === undefined) return true;
  if (field !== undefined) return field === 'signal' || field === 'tableId';
  const own = value as Own | undefined;
  return own?.signal !== undefined || own?.tableId !== undefined;
}
