import type { Client, Listener } from './client.ts';
import { now } from './clock.ts';

/** Notices when each change has reached the last client of this process, and when all know the turnout. */
export class Tracker implements Listener {
  /** From which number on changes are watched. */
  #after = Number.POSITIVE_INFINITY;
  #clients = 0;
  #reached: { clients: number; at: number }[] = [];
  #turnouts = new Map<Client, number>();
  #turnoutAt = 0;
  #waiting: (() => void)[] = [];

  watch(after: number, clients: number): void {
    this.#after = after;
    this.#clients = clients;
    this.#reached = [];
  }

  heard(from: number, to: number): void {
    const first = Math.max(from, this.#after) + 1;
    if (first > to) return;
    const at = now();
    for (let seq = first; seq <= to; seq += 1) {
      const index = seq - this.#after - 1;
      const reached = this.#reached[index] ?? { clients: 0, at: 0 };
      reached.clients += 1;
      reached.at = at;
      this.#reached[index] = reached;
    }
    this.#wake();
  }

  turnout(client: Client, votes: number): void {
    if (this.#turnouts.get(client) === votes) return;
    this.#turnouts.set(client, votes);
    this.#turnoutAt = now();
    this.#wake();
  }

  /** For each change since `watch` up to a number: when the last client had it. */
  async arrivals(upTo: number): Promise<number[]> {
    const count = upTo - this.#after;
    await this.#until(() => count <= 0 || this.#reached[count - 1]?.clients === this.#clients);
    return this.#reached.slice(0, count).map(({ at }) => at);
  }

  /** When the last client was told that so many have voted. */
  async turnoutKnown(votes: number): Promise<number> {
    const knowing = () => [...this.#turnouts.values()].filter((known) => known === votes).length;
    await this.#until(() => this.#turnouts.size >= this.#clients && knowing() >= this.#clients);
    return this.#turnoutAt;
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    if (this.#waiting.length === 0) return;
    for (const resume of this.#waiting.splice(0)) resume();
  }
}
