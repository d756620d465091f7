import { randomInt } from 'node:crypto';
import type { ReadyMadeName } from '../../shared/programme/readyMade/readyMade.ts';
import type { Gathering } from '../realtime/gathering.ts';
import type { Dependencies } from '../workshop/surroundings.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { Crowd } from './crowd.ts';

/** In milliseconds from its creation: a long day. */
const longestRehearsal = 18 * 3_600_000;

/** What a rehearsal is to be like. */
export interface RehearsalWish {
  scenarioId: string;
  programme?: ReadyMadeName | undefined;
  people: number;
  /** The code of a workshop whose programme it takes over as it stands. */
  like?: string | undefined;
}

interface Running {
  crowd: Crowd;
  /** Erases it when it has lasted as long as one may, whether its door is open or not. */
  evening: NodeJS.Timeout;
}

/** The rehearsals of this server: workshops full of simulated people, which are erased whole when they end. */
export class Rehearsals {
  readonly #workshops: Workshops;
  readonly #warn: Dependencies['warn'];
  /** Begins the chance of each rehearsal. */
  readonly #seed: () => number;
  readonly #running = new Map<string, Running>();

  constructor(workshops: Workshops, warn: Dependencies['warn'], seed = () => randomInt(2 ** 31)) {
    this.#workshops = workshops;
    this.#warn = warn;
    this.#seed = seed;
  }

  /** Opens one. Undefined when there is no such scenario, or no such workshop to be like. @throws when it cannot be written. */
  async start({ scenarioId, programme, people, like }: RehearsalWish): Promise<Gathering | undefined> {
    const model = like === undefined ? undefined : await this.#workshops.byCode(like);
    if (like !== undefined && !model) return undefined;
    const steps = model?.workshop.state.stage.run.scenario.programme;
    const gathering = await this.#workshops.startRehearsal(people, { scenarioId, programme, steps });
    if (!gathering) return undefined;
    const { code, id: workshop } = gathering.workshop.row;
    const warn = () => this.#warn('a simulated person cannot go on', { workshop });
    const crowd = new Crowd(gathering, people, this.#seed(), warn);
    const unerased = () => this.#warn('a rehearsal could not be erased', { workshop });
    const evening = setTimeout(() => void this.end(code).catch(unerased), longestRehearsal);
    this.#running.set(code, { crowd, evening });
    return gathering;
  }

  /** Lets the simulated people stand still or go on. Whether there is such a rehearsal. */
  pause(code: string, isPaused: boolean): boolean {
    const running = this.#running.get(code);
    running?.crowd.pause(isPaused);
    return running !== undefined;
  }

  /** Ends a rehearsal and erases it whole. Whether there was one. @throws when it cannot be erased; it may be ended again. */
  async end(code: string): Promise<boolean> {
    const running = this.#running.get(code);
    if (!running) return false;
    running.crowd.end();
    await this.#workshops.erase(code);
    clearTimeout(running.evening);
    this.#running.delete(code);
    return true;
  }

  /** Stops without erasing: the next start does (`Workshops.eraseRehearsals`). */
  close(): void {
    for (const { crowd, evening } of this.#running.values()) {
      crowd.end();
      clearTimeout(evening);
    }
    this.#running.clear();
  }
}
