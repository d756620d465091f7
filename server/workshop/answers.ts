import type { CommandAnswer } from '../../shared/protocol.ts';

/** Refusals and votes are remembered for this many commands of a workshop; accepted commands for as long as the log lasts. */
const rememberedAtMost = 5000;

/** The first answers to commands, by sender and id, so that the same command again changes nothing (L2). */
export class Answers {
  readonly #accepted = new Map<string, { fingerprint: string; seq: number }>();
  /** Not in the log: refusals and commands that changed nothing. The oldest are forgotten first. */
  readonly #passing = new Map<string, { fingerprint: string; answer: CommandAnswer }>();

  /** What was answered before, a refusal when the content is another, or undefined when the command is new. */
  find(sender: string, id: string, fingerprint: string): CommandAnswer | undefined {
    const key = keyOf(sender, id);
    const accepted = this.#accepted.get(key);
    const known = accepted
      ? { fingerprint: accepted.fingerprint, answer: { ok: true as const, seq: accepted.seq } }
      : this.#passing.get(key);
    if (!known) return undefined;
    if (known.fingerprint !== fingerprint) return { ok: false, problem: { key: 'reject.sameIdOtherContent' } };
    return known.answer;
  }

  rememberEntry(sender: string, id: string, fingerprint: string, seq: number): void {
    this.#accepted.set(keyOf(sender, id), { fingerprint, seq });
  }

  rememberPassing(sender: string, id: string, fingerprint: string, answer: CommandAnswer): void {
    this.#passing.set(keyOf(sender, id), { fingerprint, answer });
    if (this.#passing.size <= rememberedAtMost) return;
    const oldest = this.#passing.keys().next();
    if (!oldest.done) this.#passing.delete(oldest.value);
  }
}

const keyOf = (sender: string, id: string): string => `${sender} ${id}`;
