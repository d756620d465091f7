import { randomBytes } from 'node:crypto';
import type { Problem } from '../shared/commands/command.ts';
import { find } from '../shared/ids.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log/log.ts';
import { hashOf, type Logins } from './logins.ts';
import type { Workshop } from './workshop/workshop.ts';
import type { Workshops } from './workshop/workshops.ts';

/** How long an invitation can be used. */
const openFor = 24 * 3_600_000;

type Use = { ok: true; token: string } | { ok: false; problem: Problem };

/** One answer to everything that is no good invitation, so that trying tells nothing (A3). */
const refused: Use = { ok: false, problem: { key: 'reject.invitation' } };

/**
 * Invitations of second facilitators: a secret of 256 random bits each, kept as a hash, good once and for a day. The log knows
 * that somebody was invited and never the secret (A6).
 */
export class Invitations {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #logins: Logins;
  readonly #workshops: Workshops;

  constructor(log: Log, clock: Clock, logins: Logins, workshops: Workshops) {
    this.#log = log;
    this.#clock = clock;
    this.#logins = logins;
    this.#workshops = workshops;
  }

  /** A new secret for somebody who was invited; an earlier one of theirs opens nothing any more. */
  async make({ row }: Workshop, facilitatorId: string): Promise<{ secret: string; expiresAt: number }> {
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = this.#clock() + openFor;
    await this.#log.replaceInvitation({
      secret_hash: hashOf(secret),
      workshop: row.id,
      person: facilitatorId,
      expires_at: expiresAt,
    });
    return { secret, expiresAt };
  }

  /**
   * Exchanges a secret for a login to its workshop, once. Refused alike whether it was used, replaced, too old, guessed, another
   * workshop's, or its owner has been removed; and with the workshop's own reason when that cannot be written now.
   */
  async use(code: string, secret: string): Promise<Use> {
    const workshop = (await this.#workshops.byCode(code))?.workshop;
    const invitation = workshop && (await this.#log.takeInvitation(hashOf(secret), workshop.row.id));
    if (!invitation || invitation.expires_at <= this.#clock()) return refused;
    const { person } = invitation;
    if (!find(workshop.state.backstage.facilitators ?? {}, person)) return refused;
    const id = `joined-${invitation.secret_hash}`.slice(0, 40);
    const system = { id: 'system', role: 'system' } as const;
    const answer = await workshop.submit(system, 'system', id, 'joinAsFacilitator', { facilitatorId: person });
    if (answer.ok) return { ok: true, token: await this.#logins.issueInvited(workshop.row.id, person) };
    if (answer.problem.key === 'reject.unknownFacilitator') return refused;
    // It was not theirs to lose that the disk is full.
    await this.#log.replaceInvitation(invitation);
    return answer;
  }
}
