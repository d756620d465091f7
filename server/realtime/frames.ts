import type { Patch } from 'immer';
import type { Patches, Position } from '../../shared/protocol.ts';

/** Frames kept for those who missed a little. */
const keptFrames = 256;
/** Longer than this, catching up by patches costs more than a snapshot. */
const mostPatches = 400;

/** What an audience may see of a change: `stage` alone, or `backstage` as well. The first path segment decides (A2). */
export type Audience = 'everyone' | 'facilitators';

export const visibleTo = (audience: Audience, patches: readonly Patch[]): Patch[] =>
  patches.filter(({ path: [part] }) => part === 'stage' || (audience === 'facilitators' && part === 'backstage'));

export interface Frame {
  from: number;
  fromSeal: string;
  to: number;
  toSeal: string;
  patches: readonly Patch[];
}

export const patchesOf = ({ from, to, toSeal, patches }: Frame, audience: Audience): Patches => ({
  from,
  to,
  hash: toSeal,
  patches: visibleTo(audience, patches),
});

/** The last frames that were sent, for clients that come back having missed only a little. */
export class RecentFrames {
  readonly #frames: Frame[] = [];

  add(frame: Frame): void {
    this.#frames.push(frame);
    if (this.#frames.length > keptFrames) this.#frames.shift();
  }

  /** What a client at this place has missed; undefined when its place is unknown or too far back, and it needs a snapshot (R2). */
  since({ seq, hash }: Position, audience: Audience): Patches | undefined {
    const start = this.#frames.findIndex(({ from, fromSeal }) => from === seq && fromSeal === hash);
    const last = this.#frames.at(-1);
    if (start < 0 || !last) return undefined;
    const patches = this.#frames.slice(start).flatMap((frame) => visibleTo(audience, frame.patches));
    if (patches.length > mostPatches) return undefined;
    return { from: seq, to: last.to, hash: last.toSeal, patches };
  }
}
