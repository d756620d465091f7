import type { Peer } from '../../server/realtime/peer.ts';

/** A peer that keeps up with everything and does nothing of itself. */
export const silentPeer = (id: string, otherwise: Partial<Peer> = {}): Peer => ({
  id,
  take: () => undefined,
  isBehind: () => false,
  onceDrained: () => undefined,
  end: () => undefined,
  ...otherwise,
});
