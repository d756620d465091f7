import type { StoreApi } from 'zustand/vanilla';
import type { State } from '../../shared/state.ts';
import type { Confirmed } from './confirmed.ts';
import type { Pending } from './prediction.ts';
import type { OwnMessage, Presence, Problem } from './wire.ts';

/** `silent`: the connection stands, but the server has not answered for a while. */
export type ConnectionStatus = 'connecting' | 'online' | 'offline' | 'silent';

/** A command that the server refused, with what the person had asked for. */
export interface RefusedCommand extends Pending {
  problem: Problem;
}

/** Everything a device knows about its workshop. */
export interface WorkshopView {
  status: ConnectionStatus;
  /** Why the server does not let us in, e.g. an unknown code; null while it does. */
  refusal: Problem | null;
  /** Who one is; null until joined, and on the screen and the desk. */
  me: string | null;
  confirmed: Confirmed | null;
  /** `confirmed` with one's own unanswered commands on top: what every view draws. Null until the first snapshot. */
  state: State | null;
  pending: readonly Pending[];
  refused: readonly RefusedCommand[];
  /** One's own votes in open ballots. */
  votes: OwnMessage['votes'];
  presence: Presence | null;
  /** What to add to the device's forward-only clock to get the server's (R6); the wall clock is never asked. */
  clockOffset: number;
}

export type ViewStore = StoreApi<WorkshopView>;
