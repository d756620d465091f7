import { useState } from 'react';
import * as z from 'zod/mini';
import type { IdeaId } from '../../../shared/state.ts';

const schema = z.array(z.string());
const keyOf = (code: string) => `aktordag:notSame:${code}`;

/** One name for a pair of ideas, whichever comes first. */
export const pairOf = (ids: readonly IdeaId[]): string => ids.toSorted().join(' ');

function read(code: string): string[] {
  try {
    const kept = schema.safeParse(JSON.parse(localStorage.getItem(keyOf(code)) ?? '[]'));
    return kept.success ? kept.data : [];
  } catch {
    return [];
  }
}

/** Pairs of ideas that the facilitator at this desk has said are not the same, and how to say so of one more. */
export function useNotSame(code: string): [ReadonlySet<string>, (ids: readonly IdeaId[]) => void] {
  const [pairs, setPairs] = useState(() => new Set(read(code)));
  const add = (ids: readonly IdeaId[]) => {
    const all = new Set([...pairs, pairOf(ids)]);
    setPairs(all);
    try {
      localStorage.setItem(keyOf(code), JSON.stringify([...all]));
    } catch {
      // A browser that keeps nothing asks again after a reload.
    }
  };
  return [pairs, add];
}
