import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Problem } from '../../shared/commands/command.ts';

/** Points per seconds; a burst may spend them all at once. */
const limits = {
  command: { points: 40, duration: 5 }, // 8/s, burst 40
  facilitator: { points: 60, duration: 3 }, // 20/s
  idea: { points: 10, duration: 60 },
  resync: { points: 3, duration: 10 },
  join: { points: 5, duration: 60 },
  /** Wrong codes and tokens per address: only failures count, since a venue is one address. */
  wrongCode: { points: 30, duration: 60 },
  /** Wrong passphrases per address. */
  wrongPassphrase: { points: 8, duration: 300 },
  /** Invitations that are no good, per address. */
  wrongInvitation: { points: 8, duration: 300 },
} as const;

export type LimitName = keyof typeof limits;

/** How often who may ask, so that work is bounded before it is done (I2). */
export class Limits {
  readonly #limiters = Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, new RateLimiterMemory({ keyPrefix: name, ...limit })]),
  ) as Record<LimitName, RateLimiterMemory>;

  /** Spends one; when none is left, the refusal that says how long to wait. */
  async spend(name: LimitName, key: string): Promise<Problem | undefined> {
    try {
      await this.#limiters[name].consume(key);
      return undefined;
    } catch (refused) {
      return tooFast(refused instanceof RateLimiterRes ? refused.msBeforeNext : 1000);
    }
  }

  /** Gives one back that need not have been spent. */
  async giveBack(name: LimitName, key: string): Promise<void> {
    await this.#limiters[name].reward(key);
  }

  /** Whether one is left, without spending it. */
  async exhausted(name: LimitName, key: string): Promise<Problem | undefined> {
    const spent = await this.#limiters[name].get(key);
    return spent && spent.consumedPoints > limits[name].points ? tooFast(spent.msBeforeNext) : undefined;
  }
}

const tooFast = (ms: number): Problem => ({
  key: 'reject.tooFast',
  values: { seconds: Math.max(1, Math.ceil(ms / 1000)) },
});
