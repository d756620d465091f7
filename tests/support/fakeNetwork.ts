import type { Link, LinkEvents, OpenLink } from '../../client/connection/link.ts';
import type { Uplink } from '../../client/connection/wire.ts';
import type { Caller } from '../../server/realtime/admission.ts';
import type { Deliver } from '../../server/realtime/peer.ts';
import { Session } from '../../server/realtime/session.ts';
import type { Chance } from '../../shared/rehearsal/chance.ts';
import type { RealRoom } from './realRoom.ts';
import { silentPeer } from './silentPeer.ts';

/** How badly a network carries messages; probabilities are per message. */
export interface Weather {
  /** Each message takes up to this long, by itself, so that they overtake each other. */
  delayMs: number;
  loses: number;
  doubles: number;
  /** The connection breaks, with everything that is on its way. */
  breaks: number;
  /** A receiver stops reading for a while. */
  stalls: number;
}

export const calm: Weather = { delayMs: 0, loses: 0, doubles: 0, breaks: 0, stalls: 0 };

/** A connection that breaks is noticed by the server's heartbeat within this long (R3). */
const noticedWithinMs = 20_000;

const travelled = <T>(message: T): T => JSON.parse(JSON.stringify(message));

/** Where a device is plugged into the network, or not. */
export interface Plug {
  isIn: boolean;
  /** The connection stands, and nothing comes through in either direction. */
  isSilent?: boolean;
}

/** One connection from one device, for as long as it stands. */
interface Wire {
  id: string;
  isOpen: boolean;
  link: FakeLink;
  session: Session;
  stalledUntil: number;
}

/**
 * A network between the client's own `Link` and the server's own `Session`: everything is carried as JSON, late, twice, in
 * another order or not at all. A connection that has lost something breaks within seconds, as a stream does.
 */
export class FakeNetwork {
  weather: Weather = calm;
  readonly #chance: Chance;
  readonly #wires = new Map<string, Wire>();
  #room: RealRoom | undefined;
  #opened = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  serve(room: RealRoom): void {
    this.#room = room;
  }

  readonly deliver: Deliver = (peers, name, payload) => {
    for (const { id } of peers) {
      const wire = this.#wires.get(id);
      if (wire) this.#carry(wire, () => wire.link.events.heard(name, travelled(payload)));
    }
  };

  /** What a device opens its connection with; the facilitator's brings the login's token. */
  linkFor =
    (plug: Plug = { isIn: true }, who: Partial<Caller> = {}): OpenLink =>
    (events) => {
      const caller = {
        address: 'here',
        cookieToken: undefined,
        invitedToken: () => undefined,
        unencrypted: false,
        ...who,
      };
      const link = new FakeLink(this, events, plug, caller);
      link.connect();
      return link;
    };

  unplug(plug: Plug): void {
    plug.isIn = false;
    for (const wire of [...this.#wires.values()]) if (wire.link.plug === plug) this.break(wire);
  }

  breakAll(): void {
    for (const wire of [...this.#wires.values()]) this.break(wire);
  }

  /** Both ends lose the connection; the server notices at the latest when its heartbeat goes unanswered (R3). */
  break(wire: Wire | undefined): void {
    if (!wire?.isOpen) return;
    wire.isOpen = false;
    setTimeout(
      () => {
        this.#wires.delete(wire.id);
        wire.session.leave();
      },
      this.weather === calm ? 0 : this.#chance.whole(0, noticedWithinMs),
    );
    wire.link.wasCut();
  }

  /** Lets a device in as the server decides; false when the network does not reach that far. */
  async open(link: FakeLink): Promise<boolean> {
    await this.#time(this.weather.delayMs);
    if (!link.plug.isIn || !this.#room) return false;
    const { admissions, logins, limits } = this.#room;
    const admission = await admissions.admit(travelled(link.events.handshake()), link.caller);
    if (!link.isWaiting) return true;
    if (!admission.ok) {
      link.events.refused(admission.problem);
      return true;
    }
    const peer = silentPeer(`wire-${++this.#opened}`, {
      isBehind: () => wire.stalledUntil > Date.now(),
      onceDrained: (callback) => void setTimeout(callback, Math.max(0, wire.stalledUntil - Date.now())),
      end: () => this.break(wire),
    });
    const session = new Session(admission, peer, link.caller, logins, limits);
    const wire: Wire = { id: peer.id, isOpen: true, link, session, stalledUntil: 0 };
    this.#wires.set(peer.id, wire);
    link.wasOpened(wire);
    session.enter();
    return true;
  }

  ask<Name extends keyof Uplink>(
    wire: Wire,
    name: Name,
    payload: Uplink[Name][0],
    answered: (answer: unknown) => void,
  ) {
    this.#carry(wire, () => {
      void wire.session[name](travelled(payload)).then((answer) =>
        this.#carry(wire, () => answered(travelled(answer))),
      );
    });
  }

  #carry(wire: Wire, arrive: () => void): void {
    const { delayMs, loses, doubles, breaks, stalls } = this.weather;
    const arriveIfOpen = () => {
      if (wire.isOpen && !wire.link.plug.isSilent) arrive();
    };
    if (this.#chance.happens(breaks)) this.break(wire);
    if (this.#chance.happens(stalls)) wire.stalledUntil = Date.now() + this.#chance.whole(100, 3000);
    if (this.#chance.happens(loses)) setTimeout(() => this.break(wire), this.#chance.whole(0, 4000));
    else void this.#time(delayMs).then(arriveIfOpen);
    if (this.#chance.happens(doubles)) void this.#time(delayMs * 4).then(arriveIfOpen);
  }

  #time(most: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#chance.whole(0, most)));
  }
}

/** The client's end: opens again by itself until it is closed, as Socket.IO's does. */
class FakeLink implements Link {
  readonly events: LinkEvents;
  readonly plug: Plug;
  readonly caller: Caller;
  readonly #network: FakeNetwork;
  readonly #unanswered = new Set<(reason: Error) => void>();
  #wire: Wire | undefined;
  #isClosed = false;

  constructor(network: FakeNetwork, events: LinkEvents, plug: Plug, caller: Caller) {
    this.#network = network;
    this.events = events;
    this.plug = plug;
    this.caller = caller;
  }

  get isWaiting(): boolean {
    return !this.#isClosed && !this.#wire;
  }

  connect(): void {
    if (!this.isWaiting) return;
    void this.#network.open(this).then((reached) => {
      if (reached) return;
      this.events.lost();
      setTimeout(() => this.connect(), 1000);
    });
  }

  wasOpened(wire: Wire): void {
    this.#wire = wire;
    this.events.opened();
  }

  wasCut(): void {
    this.#wire = undefined;
    for (const reject of this.#unanswered) reject(new Error('connection lost'));
    this.#unanswered.clear();
    this.events.lost();
    setTimeout(() => this.connect(), 500);
  }

  ask: Link['ask'] = (name, payload, timeoutMs) =>
    new Promise((resolve, reject) => {
      const wire = this.#wire;
      if (!wire) return reject(new Error('not connected'));
      this.#unanswered.add(reject);
      setTimeout(() => reject(new Error('no answer')), timeoutMs);
      this.#network.ask(wire, name, payload, (answer) => {
        this.#unanswered.delete(reject);
        resolve(answer as never);
      });
    });

  reopen(): void {
    if (this.#wire) this.#network.break(this.#wire);
    else this.connect();
  }

  close(): void {
    this.#isClosed = true;
    this.#network.break(this.#wire);
  }
}
