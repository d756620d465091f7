import { aliases } from '../../shared/rehearsal/aliases.ts';
import { Chance } from '../../shared/rehearsal/chance.ts';
import type { Simulated } from '../realtime/attendance.ts';
import type { Gathering } from '../realtime/gathering.ts';
import { SimulatedPerson } from './simulatedPerson.ts';

/** Between two deeds of one person, on average. */
const meanPauseMs = 7000;
/** Between two who come in. */
const arrivalMs = 300;

/**
 * The simulated people of one rehearsal. They live while somebody real looks on, so that a rehearsal nobody sees costs nothing,
 * and stand still when told to; they are counted as present all the while.
 */
export class Crowd implements Simulated {
  readonly #gathering: Gathering;
  readonly #people: readonly SimulatedPerson[];
  readonly #timers = new Map<SimulatedPerson, NodeJS.Timeout>();
  readonly #warn: () => void;
  #isPaused = false;
  #isOver = false;
  #isLive = false;

  /** @param warn told when somebody cannot go on: a bug, and the rehearsal goes on without them */
  constructor(gathering: Gathering, people: number, seed: number, warn: () => void) {
    this.#gathering = gathering;
    this.#warn = warn;
    this.#people = aliases(people, new Chance(seed)).map(
      (alias, index) => new SimulatedPerson(gathering.workshop, alias, new Chance(seed * 1009 + index + 1)),
    );
    gathering.addSimulated(this);
    this.audienceChanged();
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  present(): string[] {
    return this.#people.flatMap(({ id }) => id ?? []);
  }

  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.audienceChanged();
    this.#gathering.simulatedChanged();
  }

  /** For good: nobody does anything any more. */
  end(): void {
    this.#isOver = true;
    this.audienceChanged();
  }

  audienceChanged(): void {
    const isLive = !this.#isOver && !this.#isPaused && !this.#gathering.isEmpty;
    if (isLive === this.#isLive) return;
    this.#isLive = isLive;
    if (isLive) this.#wake();
    else this.#rest();
  }

  #rest(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #wake(): void {
    let arrivals = 0;
    for (const person of this.#people) {
      if (person.id === undefined) arrivals += 1;
      this.#wait(person, person.id === undefined ? arrivals * arrivalMs : person.pauseMs(meanPauseMs));
    }
  }

  #wait(person: SimulatedPerson, ms: number): void {
    this.#timers.set(
      person,
      setTimeout(() => {
        this.#timers.delete(person);
        this.#live(person).catch(this.#warn);
      }, ms),
    );
  }

  async #live(person: SimulatedPerson): Promise<void> {
    const wasHere = person.id !== undefined;
    await person.act();
    if (!wasHere && person.id !== undefined) this.#gathering.simulatedChanged();
    if (this.#isLive && !this.#timers.has(person)) this.#wait(person, person.pauseMs(meanPauseMs));
  }
}
