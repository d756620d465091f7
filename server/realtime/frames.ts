import type { Patch } from 'immer';
import { patchesBetween } from '../../shared/patchesBetween.ts';
import type { Patches, Position } from '../../shared/protocol.ts';
import type { State } from '../../shared/state.ts';

/** Frames kept for those who missed a little. */
const keptFrames = 256;
/** Longer than this, catching up by patches costs more than a snapshot. */
const mostPatches = 400;

/** What an audience may see of a change: `stage` alone, or `backstage` as well (A2). */
export type Audience = 'everyone' | 'facilitators';

/** A state of the workshop, with the number and the seal that clients know it by. */
export interface Place {
  seq: number;
  seal: string;
  state: State;
}

/** What leads from one place to a later one. */
export interface Frame {
  from: Position;
  to: Position;
  stage: readonly Patch[];
  backstage: readonly Patch[];
}

const positionOf = ({ seq, seal }: Place): Position => ({ seq, hash: seal });

/** What everyone who stands at the first place must be told to stand at the second, however much was entered between them. */
export const frameBetween = (before: Place, after: Place): Frame => ({
  from: positionOf(before),
  to: positionOf(after),
  stage: patchesBetween(before.state.stage, after.state.stage, ['stage']),
  backstage: patchesBetween(before.state.backstage, after.state.backstage, ['backstage']),
});

const visibleTo = (audience: Audience, { stage, backstage }: Frame): Patch[] =>
  audience === 'facilitators' ? [...stage, ...backstage] : [...stage];

export const patchesOf = (frame: Frame, audience: Audience): Patches => ({
  from: frame.from.seq,
  to: frame.to.seq,
  hash: frame.to.hash,
  patches: visibleTo(audience, frame),
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
    const start = this.#frames.findIndex(({ from }) => from.seq === seq && from.hash === hash);
    const last = this.#frames.at(-1);
    if (start < 0 || !last) return undefined;
    const patches = this.#frames.slice(start).flatMap((frame) => visibleTo(audience, frame));
    if (patches.length > mostPatches) return undefined;
    return { from: seq, to: last.to.seq, hash: last.to.hash, patches };
  }
}
