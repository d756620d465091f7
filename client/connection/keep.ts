import * as z from 'zod/mini';
import { commandIdSchema } from '../../shared/ids.ts';
import type { Pending } from './prediction.ts';
import type { Surface } from './wire.ts';

/** What a device keeps across a reload: who one is in a workshop, and what has not been answered (R4). */
export interface Kept {
  /** Nobody, on the desk. */
  participantId: string | null;
  token: string | null;
  pending: Pending[];
}

const keptSchema = z.object({
  participantId: z.nullable(z.string()),
  token: z.nullable(z.string()),
  pending: z.array(
    z.object({
      id: commandIdSchema,
      name: z.string().check(z.maxLength(40)),
      input: z.unknown(),
    }),
  ),
});

/** Somewhere to keep it; the browser's localStorage, or a map in tests. */
export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const keyOf = (code: string, as: Surface) => (as === 'participant' ? `aktordag:${code}` : `aktordag:${code}:${as}`);

export function readKept(storage: Storage, code: string, as: Surface): Kept | undefined {
  try {
    const text = storage.getItem(keyOf(code, as));
    const kept = text ? keptSchema.safeParse(JSON.parse(text)) : undefined;
    return kept?.success ? (kept.data as Kept) : undefined;
  } catch {
    return undefined; // storage that is blocked or spoilt is as good as none
  }
}

/** Keeps or, without anything to keep, forgets. A full or blocked storage costs only what a reload would have brought back. */
export function writeKept(storage: Storage, code: string, as: Surface, kept: Kept | undefined): void {
  try {
    if (kept) storage.setItem(keyOf(code, as), JSON.stringify(kept));
    else storage.removeItem(keyOf(code, as));
  } catch {
    // Nothing to be done; the page goes on with what it has in memory.
  }
}
