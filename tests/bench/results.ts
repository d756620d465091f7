import { median, percentile, ratio } from './numbers.ts';
import type { SystemName } from './systems.ts';

export type Measure =
  | 'reply' // ms, one per command
  | 'shown' // ms until the last client has a change, one per change
  | 'cpu' // µs of server CPU per delivered change
  | 'bytes' // per delivered change
  | 'memory' // MB
  | 'return' // ms until the last is current, when all come back knowing what they knew
  | 'returnCpu' // ms of server CPU for that
  | 'reload' // the same when all come back knowing nothing but who they are
  | 'reloadCpu'
  | 'burstCpu' // ms of server CPU while everyone acts within a moment
  | 'burstSettled' // ms after the last deed until everyone's picture is right
  | 'slowReply'; // ms on a slow disk, one per command

/** What was measured where: by system and size of the room, one entry per repetition. */
export class Results {
  readonly #values = new Map<string, number[][]>();

  add(measure: Measure, system: SystemName, clients: number, values: readonly (number | undefined)[]): void {
    const key = keyOf(measure, system, clients);
    const known = values.filter((value) => value !== undefined);
    this.#values.set(key, [...(this.#values.get(key) ?? []), known]);
  }

  /** The median over the repetitions. Where one has many values, `share` says which percentile of them stands for it. */
  median(measure: Measure, system: SystemName, clients: number, share = 0.5): number | undefined {
    return median(this.#each(measure, system, clients, share).filter((value) => value !== undefined));
  }

  count(measure: Measure, system: SystemName, clients: number): number {
    return this.#of(measure, system, clients).flat().length;
  }

  /** The median of the ratios within each repetition: what disturbs the machine for a while then disturbs both, or one of three. */
  ratio(measure: Measure, clients: number, base: SystemName, share = 0.5): number | undefined {
    const theirs = this.#each(measure, base, clients, share);
    const ours = this.#each(measure, 'ours', clients, share);
    return median(ours.flatMap((value, repetition) => ratio(value, theirs[repetition]) ?? []));
  }

  #each(measure: Measure, system: SystemName, clients: number, share: number): (number | undefined)[] {
    return this.#of(measure, system, clients).map((values) => percentile(values, share));
  }

  #of(measure: Measure, system: SystemName, clients: number): readonly number[][] {
    return this.#values.get(keyOf(measure, system, clients)) ?? [];
  }
}

const keyOf = (measure: Measure, system: SystemName, clients: number) => `${measure} ${system} ${clients}`;
