import type { Presence } from '../../shared/protocol.ts';
import type { State } from '../../shared/state.ts';
import type { Clock } from '../clock.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Attendance, Member } from './attendance.ts';
import { Beat } from './beat.ts';
import type { Deliver, Peer } from './peer.ts';
import { presenceAtDesk, presenceOf } from './presence.ts';

/** The room is to know the turnout within 100 ms, a thousand devices included. */
const pauseMs = 75;

/** Tells a room who is here, how many have voted and what they have signalled: the first change at once, the next ones merged. */
export class PresenceTeller {
  readonly #workshop: Workshop;
  readonly #attendance: Attendance;
  readonly #deliver: Deliver;
  readonly #clock: Clock;
  readonly #beat = new Beat(pauseMs, () => this.#tell(this.#attendance.members));
  readonly #deskBeat = new Beat(pauseMs, () => this.#tell(this.#attendance.atDesk()));
  /** What was counted last, and of what. */
  #counted: { state: State; here: readonly string[]; people: Pick<Presence, 'present' | 'signals'> } | undefined;
  /** Those who have come in and have not been told yet. */
  readonly #ungreeted = new Set<Member>();

  constructor(workshop: Workshop, attendance: Attendance, deliver: Deliver, clock: Clock) {
    this.#workshop = workshop;
    this.#attendance = attendance;
    this.#deliver = deliver;
    this.#clock = clock;
  }

  /** Something has changed that everyone is told. */
  changed(): void {
    this.#beat.ask();
  }

  /** Something has changed that the desk alone is told: how many have read. */
  changedAtDesk(): void {
    this.#deskBeat.ask();
  }

  /** Tells somebody who has come in; all who come in one turn of the event loop are told together. */
  greet(member: Member): void {
    if (this.#ungreeted.size === 0) setImmediate(() => this.#tell(this.#ungreeted));
    this.#ungreeted.add(member);
  }

  /** Somebody has left. */
  forget(member: Member): void {
    this.#ungreeted.delete(member);
  }

  stop(): void {
    this.#beat.stop();
    this.#deskBeat.stop();
  }

  #tell(to: Iterable<Member>): void {
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

  #presence(): Presence {
    return { now: this.#clock(), ...this.#people(), turnout: this.#workshop.ballots.turnout() };
  }

  /** Counted anew only when it may have changed: votes change neither the state nor who is here. */
  #people(): Pick<Presence, 'present' | 'signals'> {
    const { state } = this.#workshop;
    const here = this.#attendance.present();
    const before = this.#counted;
    const counted =
      before?.state === state && before.here === here ? before : { state, here, people: presenceOf(state, here) };
    this.#counted = counted;
    return counted.people;
  }

  #presenceAtDesk(told: Presence): Presence {
    const present = this.#attendance.present();
    return { ...told, ...presenceAtDesk(this.#workshop.state, present), ...this.#attendance.besides() };
  }
}
