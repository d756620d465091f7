import type { CommandInput, CommandName } from '../../shared/commands/registry.ts';
import type { CommandAnswer } from '../../shared/protocol.ts';
import type { Chance } from '../../shared/rehearsal/chance.ts';
import type { Device } from './device.ts';

/** A command that was given, and what it came to. */
export interface Done {
  id: string;
  /** The participant who gave it. */
  by: string;
  name: CommandName;
  input: unknown;
  answer: CommandAnswer;
}

/** How long people draw breath, so that they stay below what the server takes from one person. */
const breathMs = 40;

/** Several people at their devices who act one thing after the other, as soon as they are answered. */
export class Load {
  readonly done: Done[] = [];
  readonly #devices: readonly Device[];
  readonly #chance: Chance;
  readonly #waiting = new Set<() => void>();
  #isOver = false;

  constructor(devices: readonly Device[], chance: Chance) {
    this.#devices = devices;
    this.#chance = chance;
  }

  /** Lets everybody act until `finish` is called; resolves when the last of them has been answered. */
  async run(act: (person: Person) => Promise<unknown>): Promise<void> {
    await Promise.all(
      this.#devices.map(async (device, index) => {
        const person = new Person(device, index, this.#chance, (done) => this.#note(done));
        while (!this.#isOver) {
          await act(person);
          await new Promise((resolve) => setTimeout(resolve, breathMs));
        }
      }),
    );
  }

  finish(): void {
    this.#isOver = true;
  }

  /** Waits until so many more commands have been answered. */
  async answered(more: number): Promise<void> {
    const goal = this.done.length + more;
    while (this.done.length < goal) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  #note(done: Done): void {
    this.done.push(done);
    for (const waiting of this.#waiting) waiting();
    this.#waiting.clear();
  }
}

export class Person {
  readonly device: Device;
  readonly index: number;
  readonly chance: Chance;
  readonly #note: (done: Done) => void;

  constructor(device: Device, index: number, chance: Chance, note: (done: Done) => void) {
    this.device = device;
    this.index = index;
    this.chance = chance;
    this.#note = note;
  }

  async give<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<void> {
    const { device } = this;
    const answered = device.send(name, input);
    const id = device.view.pending.at(-1)?.id ?? '';
    this.#note({ id, by: device.view.me ?? '', name, input, answer: await answered });
  }
}
