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

  /** The median over the repetitions, each of which has one value. */
  median(measure: Measure, system: SystemName, clients: number): number | undefined {
    return median(this.#of(measure, system, clients).flat());
  }

  /** A percentile over all values of all repetitions. */
  percentile(measure: Measure, system: SystemName, clients: number, share: number): number | undefined {
    return percentile(this.#of(measure, system, clients).flat(), share);
  }

  count(measure: Measure, system: SystemName, clients: number): number {
    return this.#of(measure, system, clients).flat().length;
  }

  /** The median of the ratios within each repetition, so that a machine that slows down does so for both. */
  ratio(measure: Measure, clients: number, system: SystemName, base: SystemName): number | undefined {
    const ours = this.#of(measure, system, clients);
    const theirs = this.#of(measure, base, clients);
    const ratios = ours.flatMap(([value], repetition) => ratio(value, theirs[repetition]?.[0]) ?? []);
    return median(ratios);
  }

  /** Percentile over percentile of all repetitions together. */
  percentileRatio(measure: Measure, clients: number, share: number, base: SystemName): number | undefined {
    return ratio(this.percentile(measure, 'ours', clients, share), this.percentile(measure, base, clients, share));
  }

  #of(measure: Measure, system: SystemName, clients: number): readonly number[][] {
    return this.#values.get(keyOf(measure, system, clients)) ?? [];
  }
}

const keyOf = (measure: Measure, system: SystemName, clients: number) => `${measure} ${system} ${clients}`;
