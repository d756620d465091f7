import { createHash, timingSafeEqual } from 'node:crypto';
import type * as z from 'zod/mini';
import type { Problem } from '../../shared/commands/command.ts';
import { isFacilitator, passphraseHolder } from '../../shared/facilitators/facilitators.ts';
import { handshakeSchema, type Position, protocolVersion, type Surface } from '../../shared/protocol.ts';
import type { FacilitatorLogin, Logins } from '../logins.ts';
import type { Workshops } from '../workshop/workshops.ts';
import type { Gathering } from './gathering.ts';
import type { Limits } from './limits.ts';

/** What a connection brings besides its handshake. */
export interface Caller {
  /** A stand-in for the network address, for counting failures; never written down. */
  address: string;
  /** The facilitator's token from the cookie, when there is one. */
  cookieToken: string | undefined;
  /** The token of somebody who was invited to the workshop of this code, from its own cookie. */
  invitedToken(code: string): string | undefined;
  /** Whether it comes over a network in the clear. */
  unencrypted: boolean;
}

export interface Admitted {
  ok: true;
  gathering: Gathering;
  surface: Surface;
  participantId?: string;
  /** The login that let somebody in, to the desk or to read: the connection goes when it ends. */
  facilitator?: FacilitatorLogin;
  /** As whom a facilitator comes, to the desk or to read. */
  facilitatorId?: string;
  have: Position | undefined;
}

/** A handshake of the schema. */
type Read = z.output<typeof handshakeSchema>;
type Admission = Admitted | { ok: false; problem: Problem };

const over: Problem = { key: 'reject.rehearsalOver' };
const refuse = (problem: Problem): Admission => ({ ok: false, problem });

/** Decides who comes in: by code, by a participant's token, or by a facilitator's login. Unknown and expired codes look the same. */
export class Admissions {
  readonly #workshops: Workshops;
  readonly #logins: Logins;
  readonly #limits: Limits;

  constructor(workshops: Workshops, logins: Logins, limits: Limits) {
    this.#workshops = workshops;
    this.#logins = logins;
    this.#limits = limits;
  }

  async admit(handshake: unknown, caller: Caller): Promise<Admission> {
    const read = handshakeSchema.safeParse(handshake);
    if (!read.success) return refuse({ key: isOtherProtocol(handshake) ? 'reject.protocol' : 'reject.unknownCode' });
    const { code, as, token, key, have } = read.data;
    // Such a code opens nothing, so saying so helps nobody guess, and the devices of a rehearsal all come back when it has ended.
    if (this.#workshops.wasErased(code)) return refuse(over);
    const gathering = await this.#workshops.byCode(code);
    if (as === 'facilitator') {
      // Before anything is said about the code, or strangers could try codes by claiming to be the facilitator (A3).
      const facilitator = caller.cookieToken ? await this.#logins.facilitator(caller.cookieToken) : undefined;
      if (!facilitator) return this.#invited(code, caller, gathering, have);
      if (!gathering) return refuse({ key: 'reject.unknownCode' });
      return { ok: true, gathering, surface: as, facilitator, facilitatorId: passphraseHolder, have };
    }
    if (as === 'report') return this.#reader(read.data, caller, gathering);
    const isOpen = gathering !== undefined && this.#workshops.isDoorOpen(gathering);
    if (as === 'participant' && token !== undefined) {
      const participantId = gathering && (await this.#logins.participant(gathering.workshop.row.id, token));
      if (gathering && participantId) return { ok: true, gathering, surface: as, participantId, have };
      return this.#wrong(caller, { key: isOpen ? 'reject.tokenExpired' : 'reject.unknownCode' });
    }
    const comesByQr = isOpen && hasKey(gathering, key);
    const tooOften = comesByQr ? undefined : await this.#limits.exhausted('wrongCode', caller.address);
    if (tooOften) return refuse(tooOften);
    return isOpen ? { ok: true, gathering, surface: as, have } : this.#wrong(caller, { key: 'reject.unknownCode' });
  }

  /**
   * Who reads the report, the follow-up or the replay: by the code for as long as the door is open, and in the months after by the
   * key that the desk's links carry, or by a login to the desk. A login lets them read here and do nothing. To everyone else a code
   * of a closed door and one that is unknown are the same (A3).
   */
  async #reader({ code, key, have }: Read, caller: Caller, gathering: Gathering | undefined): Promise<Admission> {
    const login = gathering && (await this.#loginTo(gathering, code, caller));
    if (login) return { ok: true, gathering, surface: 'report', ...login, have };
    if (gathering && hasKey(gathering, key)) return { ok: true, gathering, surface: 'report', have };
    const tooOften = await this.#limits.exhausted('wrongCode', caller.address);
    if (tooOften) return refuse(tooOften);
    if (gathering && this.#workshops.isDoorOpen(gathering)) return { ok: true, gathering, surface: 'report', have };
    return this.#wrong(caller, { key: 'reject.reportClosed' });
  }

  /** The login by which somebody may be at the desk of a workshop: the passphrase's, or that of somebody invited and not removed. */
  async #loginTo(
    { workshop }: Gathering,
    code: string,
    { cookieToken, invitedToken }: Caller,
  ): Promise<Required<Pick<Admitted, 'facilitator' | 'facilitatorId'>> | undefined> {
    const holder = cookieToken ? await this.#logins.facilitator(cookieToken) : undefined;
    if (holder) return { facilitator: holder, facilitatorId: passphraseHolder };
    const token = invitedToken(code);
    const invited = token ? await this.#logins.invited(workshop.row.id, token) : undefined;
    if (!invited || !isFacilitator(workshop.state.backstage, invited.facilitatorId)) return undefined;
    return { facilitator: invited, facilitatorId: invited.facilitatorId };
  }

  /** Somebody who was invited to this desk; who has been removed since is told so, knowing the workshop anyway (A4). */
  async #invited(
    code: string,
    caller: Caller,
    gathering: Gathering | undefined,
    have: Position | undefined,
  ): Promise<Admission> {
    const token = caller.invitedToken(code);
    const facilitator = gathering && token ? await this.#logins.invited(gathering.workshop.row.id, token) : undefined;
    if (!gathering || !facilitator) return refuse({ key: 'reject.notLoggedIn' });
    const { facilitatorId } = facilitator;
    if (!isFacilitator(gathering.workshop.state.backstage, facilitatorId)) {
      return refuse({ key: 'reject.noLongerFacilitator' });
    }
    return { ok: true, gathering, surface: 'facilitator', facilitator, facilitatorId, have };
  }

  async #wrong({ address }: Caller, problem: Problem): Promise<Admission> {
    return refuse((await this.#limits.spend('wrongCode', address)) ?? problem);
  }
}

const isOtherProtocol = (handshake: unknown): boolean =>
  typeof handshake === 'object' &&
  handshake !== null &&
  'protocol' in handshake &&
  handshake.protocol !== protocolVersion;

/** Whether somebody shows the further 64 bits of a workshop's links. */
const hasKey = ({ workshop }: Gathering, key: string | undefined): boolean =>
  key !== undefined && same(key, workshop.row.key);

/** Compares in a time that tells nothing. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
