import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { passphraseHolder } from '../shared/facilitators/facilitators.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log/log.ts';
import type { LoginRow } from './log/tables.ts';

const hour = 3_600_000;
/** A facilitator's login lasts a long day; a participant's lasts until the follow-up is over. */
export const lifetimes = { facilitator: 16 * hour, participant: 7 * 24 * hour };
/** How long the passphrase, given again, holds good for one command (A6). */
const confirmedFor = 120_000;

const scryptAsync = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);
const scryptCost = { N: 2 ** 15, r: 8, p: 3, maxmem: 128 * 1024 * 1024 };

/** As which a secret is kept. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A facilitator's login, as the server knows it. */
export interface FacilitatorLogin {
  tokenHash: string;
  expiresAt: number;
}

/** The login of a facilitator who was invited: to one workshop, under an id of their own, and without the passphrase. */
export interface InvitedLogin extends FacilitatorLogin {
  workshop: string;
  facilitatorId: string;
}

/** Who may do what for how long: tokens of 256 random bits, kept as hashes, and the facilitator's passphrase (A6). */
export class Logins {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #confirmed = new Map<string, number>();
  readonly #listeners = new Set<(tokenHash: string) => void>();

  constructor(log: Log, clock: Clock) {
    this.#log = log;
    this.#clock = clock;
  }

  /** A new token for a participant of a workshop. */
  issueParticipant(workshop: string, participantId: string): Promise<string> {
    return this.#issue({ workshop, person: participantId, invited: 0 }, lifetimes.participant);
  }

  issueFacilitator(): Promise<string> {
    return this.#issue({ workshop: null, person: passphraseHolder, invited: 0 }, lifetimes.facilitator);
  }

  /** A new token for an invited facilitator of a workshop. */
  issueInvited(workshop: string, facilitatorId: string): Promise<string> {
    return this.#issue({ workshop, person: facilitatorId, invited: 1 }, lifetimes.facilitator);
  }

  /** The participant a token stands for in this workshop; undefined when it is unknown or expired. */
  async participant(workshop: string, token: string): Promise<string | undefined> {
    const login = await this.#log.loginByHash(hashOf(token));
    const isTheirs = login?.workshop === workshop && login.invited === 0 && login.expires_at > this.#clock();
    return isTheirs ? login.person : undefined;
  }

  /** The invited facilitator a token stands for in this workshop, as far as logins go: whether they were removed, its state says. */
  async invited(workshop: string, token: string): Promise<InvitedLogin | undefined> {
    const login = await this.#log.loginByHash(hashOf(token));
    if (login?.workshop !== workshop || login.invited === 0 || login.expires_at <= this.#clock()) return undefined;
    return { tokenHash: login.token_hash, expiresAt: login.expires_at, workshop, facilitatorId: login.person };
  }

  /** Takes away all that an invited facilitator could come in by. */
  endInvited(workshop: string, facilitatorId: string): Promise<void> {
    return this.#log.removeInvited(workshop, facilitatorId);
  }

  async facilitator(token: string): Promise<FacilitatorLogin | undefined> {
    const login = await this.#log.loginByHash(hashOf(token));
    if (!login || login.workshop !== null || login.expires_at <= this.#clock()) return undefined;
    return { tokenHash: login.token_hash, expiresAt: login.expires_at };
  }

  /** Ends a login; whoever listens cuts off what still goes by it (A4). */
  async end({ tokenHash }: FacilitatorLogin): Promise<void> {
    await this.#log.removeLogin(tokenHash);
    this.#confirmed.delete(tokenHash);
    for (const listener of this.#listeners) listener(tokenHash);
  }

  onEnd(listener: (tokenHash: string) => void): void {
    this.#listeners.add(listener);
  }

  isCurrent({ expiresAt }: FacilitatorLogin): boolean {
    return expiresAt > this.#clock();
  }

  /** The passphrase has been given again: the next command that asks for it may pass. */
  confirm({ tokenHash }: FacilitatorLogin): void {
    this.#confirmed.set(tokenHash, this.#clock() + confirmedFor);
  }

  isConfirmed({ tokenHash }: FacilitatorLogin): boolean {
    return (this.#confirmed.get(tokenHash) ?? 0) > this.#clock();
  }

  /** One confirmation is good for one act. */
  spendConfirmation({ tokenHash }: FacilitatorLogin): void {
    this.#confirmed.delete(tokenHash);
  }

  /**
   * Sets the passphrase from outside, or makes one when there is none yet. Gives a generated one back, to be shown this once.
   */
  async preparePassphrase(given: string | undefined): Promise<string | undefined> {
    if (given !== undefined) {
      if (!(await this.isPassphrase(given))) await this.#setPassphrase(given);
      return undefined;
    }
    if (await this.#log.setting('passphrase')) return undefined;
    const generated = generatePassphrase();
    await this.#setPassphrase(generated);
    return generated;
  }

  async isPassphrase(attempt: string): Promise<boolean> {
    const stored = await this.#log.setting('passphrase');
    const [salt, hash] = (stored ?? '').split('.').map((part) => Buffer.from(part, 'base64url'));
    if (!salt || !hash || hash.length === 0) return false;
    return timingSafeEqual(await scryptAsync(attempt.normalize('NFC'), salt, hash.length, scryptCost), hash);
  }

  async #setPassphrase(passphrase: string): Promise<void> {
    const salt = randomBytes(16);
    const hash = await scryptAsync(passphrase.normalize('NFC'), salt, 32, scryptCost);
    await this.#log.setSetting('passphrase', `${salt.toString('base64url')}.${hash.toString('base64url')}`);
  }

  async #issue(whose: Pick<LoginRow, 'workshop' | 'person' | 'invited'>, lifetime: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.#clock();
    await this.#log.removeExpired(now);
    await this.#log.addLogin({ token_hash: hashOf(token), ...whose, expires_at: now + lifetime });
    return token;
  }
}

/** 20 letters and digits that are not mistaken for each other, in four groups: about 91 bits. */
function generatePassphrase(): string {
  const alphabet = '346789abcdfghjkmnpqrtvwxy';
  const letters = Array.from({ length: 20 }, () => alphabet[randomInt(alphabet.length)]);
  return [0, 5, 10, 15].map((start) => letters.slice(start, start + 5).join('')).join('-');
}
