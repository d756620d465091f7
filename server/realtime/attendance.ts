import type { Presence, Surface } from '../../shared/protocol.ts';
import type { Clock } from '../clock.ts';
import type { Peer } from './peer.ts';

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

/** What members come to together. */
interface Headcount {
  present: readonly string[];
  unencrypted: boolean;
  devices: ReadonlyMap<string, readonly Member[]>;
}

/** Who is connected to one workshop, and who counts as present. It lives here and in no log. */
export class Attendance {
  readonly #clock: Clock;
  readonly #members = new Set<Member>();
  #simulated: Simulated | undefined;
  /** When the last facilitator left the desk. */
  #deskLeftAt: number | undefined;
  #here: Headcount | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get members(): ReadonlySet<Member> {
    return this.#members;
  }

  add(member: Member): void {
    this.#members.add(member);
    this.changed();
    this.#simulated?.audienceChanged();
  }

  remove(member: Member): void {
    if (this.#members.delete(member) && member.surface === 'facilitator') this.#deskLeftAt = this.#clock();
    this.changed();
    this.#simulated?.audienceChanged();
  }

  /** Takes the simulated people of a rehearsal in. */
  addSimulated(simulated: Simulated): void {
    this.#simulated = simulated;
    this.changed();
  }

  /** Somebody counts as present who did not before, or no longer. */
  changed(): void {
    this.#here = undefined;
  }

  /** Participants who are connected, each once however many devices they have, and those who are simulated. */
  present(): readonly string[] {
    return this.#now().present;
  }

  /** The devices of these participants. */
  devicesOf(participants: ReadonlySet<string>): Member[] {
    const { devices } = this.#now();
    return [...participants].flatMap((id) => devices.get(id) ?? []);
  }

  /** Whether somebody who has joined reaches the server in the clear. */
  get unencrypted(): boolean {
    return this.#now().unencrypted;
  }

  /** When somebody was last at the desk: now, while somebody is. Undefined when nobody has been since the server started. */
  get deskSeenAt(): number | undefined {
    return this.atDesk().length > 0 ? this.#clock() : this.#deskLeftAt;
  }

  atDesk(): Member[] {
    return [...this.#members].filter(({ surface }) => surface === 'facilitator');
  }

  /** What is connected besides participants, as the desk is told. */
  besides(): Pick<Presence, 'screens' | 'facilitators' | 'simulated'> {
    const screens = [...this.#members].filter(({ surface }) => surface === 'screen').length;
    const facilitators = [...new Set(this.atDesk().flatMap(({ facilitatorId }) => facilitatorId ?? []))];
    if (!this.#simulated) return { screens, facilitators };
    const simulated = { people: this.#simulated.present().length, isPaused: this.#simulated.isPaused };
    return { screens, facilitators, simulated };
  }

  /** Worked out again only when someone comes, goes or joins: every decision asks for it. */
  #now(): Headcount {
    this.#here ??= this.#count();
    return this.#here;
  }

  #count(): Headcount {
    const devices = new Map<string, Member[]>();
    let unencrypted = false;
    for (const member of this.#members) {
      if (member.participantId === undefined) continue;
      devices.set(member.participantId, [...(devices.get(member.participantId) ?? []), member]);
      unencrypted ||= member.unencrypted;
    }
    return { present: [...new Set([...devices.keys(), ...(this.#simulated?.present() ?? [])])], unencrypted, devices };
  }
}
