import { applyPatches, enablePatches } from 'immer';
import { emptyState } from '../../shared/emptyState.ts';
import type { OwnMessage, Patches, Position, Snapshot } from '../../shared/protocol.ts';
import type { State } from '../../shared/state.ts';

enablePatches();

/** What the server has said, in order by number. The parts a surface may not see stay empty. */
export interface Confirmed extends Position {
  state: State;
}

/** The state as a snapshot tells it; what concerns oneself is kept until the server sends it anew. */
export function fromSnapshot({ seq, hash, stage, backstage }: Snapshot, own: State['own']): Confirmed {
  const empty = emptyState();
  return { seq, hash, state: { ...empty, own, stage, backstage: backstage ?? empty.backstage } };
}

/** Applies patches on the number they start from, and no other (R2). */
export function withPatches(confirmed: Confirmed, { from, to, hash, patches }: Patches): Confirmed {
  if (from !== confirmed.seq) throw new Error(`patches from ${from} do not fit on ${confirmed.seq}`);
  return { seq: to, hash, state: applyPatches(confirmed.state, patches) };
}

/** Lays what concerns oneself into the state, where the shared rules look for it. */
export function withOwn(confirmed: Confirmed, { participantId, own }: OwnMessage): Confirmed {
  return { ...confirmed, state: { ...confirmed.state, own: { [participantId]: own } } };
}
