import type { Patch } from 'immer';
import type { Own } from '../../shared/state.ts';

/** Whether a patch may change how many of those present are ready or wish more time. */
export function concernsSignals({ path: [part, person, field], value }: Patch): boolean {
  if (part !== 'own') return false;
  if (person === undefined) return true;
  return field === undefined ? (value as Own | undefined)?.signal !== undefined : field === 'signal';
}
