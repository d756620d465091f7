import { setAutoFreeze } from 'immer';
import { readEvent, stateAfter } from '../../shared/commands/decide.ts';
import type { WorkshopEvent } from '../../shared/commands/registry.ts';
import { emptyState } from '../../shared/emptyState.ts';
import type { State } from '../../shared/state.ts';
import { chainHash, chainPlace, genesis } from '../log/chain.ts';
import type { EntryRow } from '../log/tables.ts';

// Freezing walks whole lists at every command; that no rule changes what it is given is held by the tests of the rules, which freeze.
setAutoFreeze(false);

/** Where a workshop stands: its state after entry `seq`, and that entry's hash. */
export interface Standing {
  state: State;
  seq: number;
  hash: string;
  /** What clients know this number by. */
  place: string;
  /** When the last entry was written; time never goes back from there. */
  at: number;
}

export interface Replayed extends Standing {
  /** The first number that cannot be trusted: missing, changed or unreadable (L5). */
  damagedFrom?: number;
}

export const beginning = (): Standing => ({ state: emptyState(), seq: 0, hash: genesis, place: genesis, at: 0 });

/** Reads an entry's events; undefined when any of them is not one this release knows. */
function readEvents(text: string): WorkshopEvent[] | undefined {
  const stored: unknown = JSON.parse(text);
  if (!Array.isArray(stored)) return undefined;
  const events = stored.map(readEvent);
  return events.every((event) => event !== undefined) ? events : undefined;
}

/**
 * The state after a list of entries, from `start` on. Checks numbers and hashes on the way and stops at the first entry that
 * is not what was written (L4, L5).
 */
export function replay(
  entries: readonly EntryRow[],
  words: ReadonlyMap<string, string>,
  start: Standing = beginning(),
): Replayed {
  let standing = start;
  for (const entry of entries) {
    const seq = standing.seq + 1;
    try {
      const events =
        entry.seq === seq && chainHash(standing.hash, entry) === entry.hash ? readEvents(entry.events) : undefined;
      if (!events) return { ...standing, damagedFrom: seq };
      const place = chainPlace(standing.place, entry);
      const state = stateAfter(standing.state, events, { at: entry.at, word: (id) => words.get(id) ?? null });
      standing = { state, seq, hash: entry.hash, place, at: entry.at };
    } catch {
      return { ...standing, damagedFrom: seq };
    }
  }
  return standing;
}
