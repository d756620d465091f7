import { readFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';

/** The very least a budget room can be: a numbered state, as large as ours, that moves are added to unasked. */
export class Room {
  seq = 1;
  readonly state: Stage = JSON.parse(readFileSync(process.env['STATE'] ?? '', 'utf8'));
  #snapshot: string | undefined;

  /** A move as patches, in the shape and of the size that ours have. */
  move({ by, input }: Wish): Change {
    const from = this.seq;
    this.seq += 1;
    const id = `m${this.seq}`;
    const { year, amount } = input.profile;
    const amounts = this.state.run.scenario.years.map((other) => (other >= year ? amount : 0));
    const move = { id, from: input.from, to: input.to, amounts, by, at: Date.now(), undone: false };
    const { moves } = this.state.run.board;
    moves.push(move);
    this.#snapshot = undefined;
    const patch = { op: 'add', path: ['stage', 'run', 'board', 'moves', moves.length - 1], value: move };
    return { kind: 'patches', from, to: this.seq, hash, patches: [patch] };
  }

  /** The state for newcomers, encoded once per change. */
  snapshot(): string {
    this.#snapshot ??= JSON.stringify({ kind: 'snapshot', seq: this.seq, hash, stage: this.state });
    return this.#snapshot;
  }
}

interface Stage {
  run: { scenario: { years: number[] }; board: { moves: unknown[] } };
}

export interface Wish {
  by: string;
  input: { from: string; to: string; profile: { year: number; amount: number } };
}

interface Change {
  kind: 'patches';
  from: number;
  to: number;
  hash: string;
  patches: unknown[];
}

/** As many bytes as our seals have; nothing is sealed here. */
const hash = 'x'.repeat(66);

export function listen(server: Server): void {
  server.listen(0, '127.0.0.1', () => console.log(`http://localhost:${(server.address() as AddressInfo).port}`));
}
