import { isFacilitator } from '../../shared/facilitators/facilitators.ts';
import type { Position, Presence, Snapshot, Surface } from '../../shared/protocol.ts';
import { emptyOwn, type State } from '../../shared/state.ts';
import type { Clock } from '../clock.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { Beat } from './beat.ts';
import { type Audience, frameBetween, type Place, patchesOf, RecentFrames } from './frames.ts';
import { ownChanges } from './ownChanges.ts';
import type { Deliver, Peer } from './peer.ts';
import { presenceAtDesk, presenceOf } from './presence.ts';

/** The first change goes out at once, the next ones merged, this much later: each frame to each receiver costs a system call. */
const patchPauseMs = 80;
/** The room is to know the turnout within 100 ms, a thousand devices included. */
const presencePauseMs = 75;

/** A peer as part of the room. */
export interface Member {
  peer: Peer;
  surface: Surface;
  /** Who it is; undefined for screens, the desk, and those who have not joined yet. */
  participantId?: string;
  /** As whom somebody is at the desk, or reads by a login to it. */
  facilitatorId?: string;
  /** Whether it reaches the server in the clear, over a network. */
  unencrypted: boolean;
  /** Waiting for a snapshot, and told nothing else until then. */
  behind: boolean;
}

/** People without devices of their own, as a rehearsal has them. */
export interface Simulated {
  /** Those who have come in: they count as present. */
  present(): readonly string[];
  readonly isPaused: boolean;
  /** Somebody real has come or gone. */
  audienceChanged(): void;
}

const placeOf = ({ seq, seal, state }: Workshop): Place => ({ seq, seal, state });

const audienceOf = ({ surface }: Member): Audience => (surface === 'facilitator' ? 'facilitators' : 'everyone');

/** Everyone connected to one workshop, and what they are told. Presence lives here and in no log. */
export class Gathering {
  readonly workshop: Workshop;
  /** In a rehearsal alone. */
  simulated: Simulated | undefined;
  readonly #deliver: Deliver;
  readonly #clock: Clock;
  readonly #members = new Set<Member>();
  readonly #recent = new RecentFrames();
  readonly #patchBeat = new Beat(patchPauseMs, () => this.#flush());
  /** When the last facilitator left the desk. */
  #deskLeftAt: number | undefined;
  readonly #presenceBeat = new Beat(presencePauseMs, () => this.#tellPresence(this.#members));
  /** What only the desk is told of: how many have read. */
  readonly #deskBeat = new Beat(presencePauseMs, () => this.#tellPresence(this.#atDesk()));
  readonly #stopListening: () => void;
  /** Where everyone who can keep up has been told to be. */
  #told: Place;
  /** The state up to which it is known whom its changes concern. */
  #noticed: State;
  #changedOwn = new Set<string>();
  #whoIsHere: { present: string[]; unencrypted: boolean } | undefined;
  /** Those who wait for a snapshot, and those who wait to be told who is here. */
  #newcomers = new Set<Member>();
  readonly #ungreeted = new Set<Member>();

  constructor(workshop: Workshop, deliver: Deliver, clock: Clock) {
    this.workshop = workshop;
    this.#deliver = deliver;
    this.#clock = clock;
    this.#told = placeOf(workshop);
    this.#noticed = workshop.state;
    this.#stopListening = workshop.listen((voters) => this.#hear(voters));
    workshop.surroundings = {
      present: () => this.present(),
      unencrypted: () => this.#room().unencrypted,
    };
  }

  /** Whether no device is connected; simulated people have none. */
  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  /** When somebody was last at the desk: now, while somebody is. Undefined when nobody has been since the server started. */
  get deskSeenAt(): number | undefined {
    const isSomebodyThere = [...this.#members].some(({ surface }) => surface === 'facilitator');
    return isSomebodyThere ? this.#clock() : this.#deskLeftAt;
  }

  /** Participants who are connected, each once however many devices they have, and those who are simulated. */
  present(): string[] {
    return this.#room().present;
  }

  /** Who is here, worked out again only when someone comes, goes or joins: every decision asks for it. */
  #room(): { present: string[]; unencrypted: boolean } {
    this.#whoIsHere ??= {
      present: [...new Set([...this.#connected(), ...(this.simulated?.present() ?? [])])],
      unencrypted: [...this.#members].some((member) => member.participantId && member.unencrypted),
    };
    return this.#whoIsHere;
  }

  #connected(): string[] {
    return [...this.#members].flatMap(({ participantId }) => participantId ?? []);
  }

  /** Somebody simulated has come in, or they have been told to pause or to go on. */
  simulatedChanged(): void {
    this.#whoIsHere = undefined;
    this.#presenceBeat.ask();
  }

  /** Takes a peer in, and tells it what it does not hold already. */
  enter(member: Member, have: Position | undefined): void {
    this.#members.add(member);
    this.#whoIsHere = undefined;
    this.#bringUpToDate(member, have);
    this.#tellOwn([member]);
    this.#greet(member);
    this.#presenceBeat.ask();
    this.simulated?.audienceChanged();
  }

  /** Tells who is here; all who come in one turn of the event loop are told together. */
  #greet(member: Member): void {
    if (this.#ungreeted.size === 0) setImmediate(() => this.#tellPresence(this.#ungreeted));
    this.#ungreeted.add(member);
  }

  /** A guest has joined, on the connection it already has. */
  becomes(member: Member, participantId: string): void {
    member.participantId = participantId;
    this.#whoIsHere = undefined;
    this.#tellOwn([member]);
    this.#presenceBeat.ask();
  }

  leave(member: Member): void {
    if (this.#members.delete(member) && member.surface === 'facilitator') this.#deskLeftAt = this.#clock();
    this.#whoIsHere = undefined;
    this.#newcomers.delete(member);
    this.#ungreeted.delete(member);
    this.#presenceBeat.ask();
    this.simulated?.audienceChanged();
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
    for (const { peer } of [...this.#members]) peer.end();
  }

  close(): void {
    this.#stopListening();
    this.#patchBeat.stop();
    this.#presenceBeat.stop();
    this.#deskBeat.stop();
  }

  /** Ends the connections of facilitators who have been removed, before anything more is told to them (A4). */
  #dismissRemoved(): void {
    const { backstage } = this.workshop.state;
    for (const member of [...this.#members]) {
      if (member.facilitatorId === undefined || isFacilitator(backstage, member.facilitatorId)) continue;
      this.leave(member);
      member.peer.end();
    }
  }

  #hear(voters: ReadonlySet<string>): void {
    for (const voter of voters) this.#changedOwn.add(voter);
    if (voters.size > 0) this.#presenceBeat.ask();
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
    if (before.stage.run.ballots !== after.stage.run.ballots) for (const id of this.present()) this.#changedOwn.add(id);
    if (signals || before.stage.run.id !== after.stage.run.id) this.#presenceBeat.ask();
    else if (reading) this.#deskBeat.ask();
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
    this.#tellOwn([...this.#members].filter(({ participantId }) => participantId && changed.has(participantId)));
  }

  /** Who is told of a change; those who cannot keep up are set aside on the way. */
  #listening(): Record<Audience, Peer[]> {
    const listening: Record<Audience, Peer[]> = { everyone: [], facilitators: [] };
    for (const member of this.#members) {
      if (!this.#isBehind(member)) listening[audienceOf(member)].push(member.peer);
    }
    return listening;
  }

  /** Who cannot keep up gets no more patches but one snapshot when it has drained (R5). */
  #isBehind(member: Member): boolean {
    if (member.behind || !member.peer.isBehind()) return member.behind;
    member.behind = true;
    member.peer.onceDrained(() => {
      if (this.#members.has(member)) this.#bringUpToDate(member, undefined);
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

  #tellPresence(to: Iterable<Member>): void {
    const desk: Peer[] = [];
    const others: Peer[] = [];
    for (const member of to) {
      (member.surface === 'facilitator' ? desk : others).push(member.peer);
      this.#ungreeted.delete(member);
    }
    if (desk.length + others.length === 0) return;
    const told = this.#presence();
    this.#deliver(others, 'presence', told);
    if (desk.length > 0) this.#deliver(desk, 'presence', this.#presenceAtDesk(told));
  }

  #atDesk(): Member[] {
    return [...this.#members].filter(({ surface }) => surface === 'facilitator');
  }

  #presence(): Presence {
    const { state, ballots } = this.workshop;
    return presenceOf(state, this.present(), ballots.turnout(), this.#clock());
  }

  #presenceAtDesk(told: Presence): Presence {
    const screens = [...this.#members].filter(({ surface }) => surface === 'screen').length;
    const facilitators = [...new Set(this.#atDesk().flatMap(({ facilitatorId }) => facilitatorId ?? []))];
    const besides = presenceAtDesk(this.workshop.state, this.present());
    return { ...told, ...besides, screens, facilitators, ...this.#simulatedNow() };
  }

  #simulatedNow(): Pick<Presence, 'simulated'> {
    if (!this.simulated) return {};
    return { simulated: { people: this.simulated.present().length, isPaused: this.simulated.isPaused } };
  }
}
