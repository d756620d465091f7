import { spread } from '../spread.ts';
import type { Idea, ParticipantId } from '../state.ts';

/** Scatters neighbouring numbers over all 32 bits: the finalizer of MurmurHash3 (fmix32, Appleby 2008). */
function scattered(number: number): number {
  let mixed = number ^ (number >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Ideas in the order of one person: random, another for each person, and always the same for the same one, so that who wrote first
 * has no advantage. The place of an idea depends on its own id and the person's: a new one falls in between, and no other moves.
 */
export function orderForOne(ideas: readonly Idea[], person: ParticipantId): Idea[] {
  const places = new Map(ideas.map(({ id }) => [id, scattered(spread(`${person} ${id}`))]));
  const placeOf = ({ id }: Idea) => places.get(id) ?? 0;
  return [...ideas].sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}
