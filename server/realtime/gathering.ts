import { isFacilitator } from '../../shared/facilitators/facilitators.ts';
import type { Position, Snapshot, Surface } from '../../shared/protocol.ts';
import { emptyOwn, type State } from '../../shared/state.ts';
import type { Clock } from '../clock.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { Attendance, type Member, type Simulated } from './attendance.ts';
import { Beat } from './beat.ts';
import { type Audience, frameBetween, type Place, patchesOf, RecentFrames } from './frames.ts';
import { ownChanges } from './ownChanges.ts';
import type { Deliver, Peer } from './peer.ts';
import { PresenceTeller } from './presenceTeller.ts';

/** The first change goes out at once, the next ones merged, this much later: each frame to each receiver costs a system call. */
const patchPauseMs = 80;

const placeOf = ({ seq, seal, state }: Workshop): Place => ({ seq, seal, state });

const audienceOf = ({ surface }: Member): Audience => (surface === 'facilitator' ? 'facilitators' : 'everyone');

/** Everyone connected to one workshop, and what they are told. */
export class Gathering {
  readonly workshop: Workshop;
  readonly #deliver: Deliver;
  readonly #attendance: Attendance;
  readonly #presence: PresenceTeller;
  readonly #recent = new RecentFrames();
  readonly #patchBeat = new Beat(patchPauseMs, () => this.#flush());
  readonly #stopListening: () => void;
  /** Where everyone who can keep up has been told to be. */
  #told: Place;
  /** The state up to which it is known whom its changes concern. */
  #noticed: State;
  #changedOwn = new Set<string>();
  /** Those who wait for a snapshot. */
  readonly #newcomers = new Set<Member>();

  constructor(workshop: Workshop, deliver: Deliver, clock: Clock) {
    this.workshop = workshop;
    this.#deliver = deliver;
    this.#attendance = new Attendance(clock);
    this.#presence = new PresenceTeller(workshop, this.#attendance, deliver, clock);
    this.#told = placeOf(workshop);
    this.#noticed = workshop.state;
    this.#stopListening = workshop.listen((voters) => this.#hear(voters));
    workshop.surroundings = this.#attendance;
  }

  /** Whether no device is connected; simulated people have none. */
  get isEmpty(): boolean {
    return this.#attendance.members.size === 0;
  }

  /** When somebody was last at the desk: now, while somebody is. Undefined when nobody has been since the server started. */
  get deskSeenAt(): number | undefined {
    return this.#attendance.deskSeenAt;
  }

  /** Takes the simulated people of a rehearsal in. */
  addSimulated(simulated: Simulated): void {
    this.#attendance.addSimulated(simulated);
  }

  /** Somebody simulated has come in, or they have been told to pause or to go on. */
  simulatedChanged(): void {
    this.#attendance.changed();
    this.#presence.changed();
  }

  /** Takes a peer in, and tells it what it does not hold already. */
  enter(member: Member, have: Position | undefined): void {
    this.#attendance.add(member);
    this.#bringUpToDate(member, have);
    this.#tellOwn([member]);
    this.#presence.greet(member);
    this.#presence.changed();
  }

  /** A guest has joined, on the connection it already has. */
  becomes(member: Member, participantId: string): void {
    member.participantId = participantId;
    this.#attendance.changed();
    this.#tellOwn([member]);
    this.#presence.changed();
  }

  leave(member: Member): void {
    this.#attendance.remove(member);
    this.#newcomers.delete(member);
    this.#presence.forget(member);
    this.#presence.changed();
  }

  /** What a client at a place in the log lacks: null for nothing, patches for a little, otherwise undefined: a snapshot. */
  missedSince(place: Position, surface: Surface) {
    if (place.seq === this.#told.seq && place.hash === this.#told.seal) return null;
    if (place.seq > this.workshop.seq) this.workshop.seesBeyond(place.seq, place.hash);
    return this.#recent.since(place, surface === 'facilitator' ? 'facilitators' : 'everyone');
  }

  /** The state as told so far, for a surface. What waits to be merged comes as patches on top. */
  snapshotFor(surface: Surface): Snapshot {
    this.#flush();
    const { seq, seal } = this.#told;
    const { stage, backstage } = this.#told.state;
    const place = { seq, hash: seal };
    return surface === 'facilitator' ? { ...place, stage, backstage } : { ...place, stage };
  }

  /** Ends every connection, when there is nothing left to be connected to. */
  dismiss(): void {
    for (const { peer } of [...this.#attendance.members]) peer.end();
  }

  close(): void {
    this.#stopListening();
    this.#patchBeat.stop();
    this.#presence.stop();
  }

  /** Ends the connections of facilitators who have been removed, before anything more is told to them (A4). */
  #dismissRemoved(): void {
    const { backstage } = this.workshop.state;
    for (const member of [...this.#attendance.members]) {
      if (member.facilitatorId === undefined || isFacilitator(backstage, member.facilitatorId)) continue;
      this.leave(member);
      member.peer.end();
    }
  }

  #hear(voters: ReadonlySet<string>): void {
    for (const voter of voters) this.#changedOwn.add(voter);
    if (voters.size > 0) this.#presence.changed();
    this.#notice();
    this.#patchBeat.ask();
  }

  /** Finds out whom the changes concern that came since this was last asked. */
  #notice(): void {
    const [before, after] = [this.#noticed, this.workshop.state];
    this.#noticed = after;
    if (before.backstage.facilitators !== after.backstage.facilitators) this.#dismissRemoved();
    const { people, signals, reading } = ownChanges(before.own, after.own);
    for (const id of people) this.#changedOwn.add(id);
    // When a ballot closes, the votes in it are forgotten.
    if (before.stage.run.ballots !== after.stage.run.ballots) {
      for (const id of this.#attendance.present()) this.#changedOwn.add(id);
    }
    if (signals || before.stage.run.id !== after.stage.run.id) this.#presence.changed();
    else if (reading) this.#presence.changedAtDesk();
  }

  #flush(): void {
    this.#notice();
    if (this.workshop.seq !== this.#told.seq) {
      const now = placeOf(this.workshop);
      const frame = frameBetween(this.#told, now);
      this.#told = now;
      this.#recent.add(frame);
      for (const [audience, listening] of Object.entries(this.#listening()) as [Audience, Peer[]][]) {
        if (listening.length > 0) this.#deliver(listening, 'patches', patchesOf(frame, audience));
      }
    }
    if (this.#changedOwn.size === 0) return;
    const changed = this.#changedOwn;
    this.#changedOwn = new Set();
    this.#tellOwn(this.#attendance.devicesOf(changed));
  }

  /** Who is told of a change; those who cannot keep up are set aside on the way. */
  #listening(): Record<Audience, Peer[]> {
    const listening: Record<Audience, Peer[]> = { everyone: [], facilitators: [] };
    for (const member of this.#attendance.members) {
      if (!this.#isBehind(member)) listening[audienceOf(member)].push(member.peer);
    }
    return listening;
  }

  /** Who cannot keep up gets no more patches but one snapshot when it has drained (R5). */
  #isBehind(member: Member): boolean {
    if (member.behind || !member.peer.isBehind()) return member.behind;
    member.behind = true;
    member.peer.onceDrained(() => {
      if (this.#attendance.members.has(member)) this.#bringUpToDate(member, undefined);
    });
    return true;
  }

  #bringUpToDate(member: Member, have: Position | undefined): void {
    const missed = have ? this.missedSince(have, member.surface) : undefined;
    if (missed === undefined) {
      // All who come in one turn of the event loop share one encoding.
      member.behind = true;
      if (this.#newcomers.size === 0) setImmediate(() => this.#welcome());
      this.#newcomers.add(member);
      return;
    }
    member.behind = false;
    if (missed) this.#deliver([member.peer], 'patches', missed);
  }

  #welcome(): void {
    const newcomers = [...this.#newcomers];
    this.#newcomers.clear();
    for (const audience of ['everyone', 'facilitators'] as const) {
      const group = newcomers.filter((member) => audienceOf(member) === audience);
      if (group.length === 0) continue;
      const snapshot = this.snapshotFor(audience === 'facilitators' ? 'facilitator' : 'screen');
      for (const member of group) member.behind = false;
      this.#deliver(
        group.map(({ peer }) => peer),
        'snapshot',
        snapshot,
      );
    }
  }

  #tellOwn(members: readonly Member[]): void {
    const { state, seq, ballots } = this.workshop;
    for (const { peer, participantId } of members) {
      if (!participantId) continue;
      const own = state.own[participantId] ?? emptyOwn();
      this.#deliver([peer], 'own', { seq, participantId, own, votes: ballots.votesBy(participantId) });
    }
  }
}
