import { randomBytes, randomInt } from 'node:crypto';
import type { ReadyMadeName } from '../../shared/programme/readyMade/readyMade.ts';
import { joinCodeAlphabet } from '../../shared/protocol.ts';
import { Gathering } from '../realtime/gathering.ts';
import type { Deliver } from '../realtime/peer.ts';
import type { Dependencies } from './surroundings.ts';
import { Workshop } from './workshop.ts';

/** How long a code opens the door: a long day. */
const doorOpenFor = 18 * 3_600_000;

export interface WorkshopSummary {
  code: string;
  key: string;
  scenarioName: string;
  startedAt: number;
  people: number;
}

/** All workshops of this server; each is read from the log when someone first asks for it. */
export class Workshops {
  readonly #dependencies: Dependencies;
  readonly #deliver: Deliver;
  readonly #live = new Map<string, Promise<Gathering>>();

  constructor(dependencies: Dependencies, deliver: Deliver) {
    this.#dependencies = dependencies;
    this.#deliver = deliver;
  }

  /** Opens a new workshop with its first run, in the scenario's own programme or a ready-made one. Undefined when there is no such scenario. @throws when it cannot be written. */
  async start(scenarioId: string, programme?: ReadyMadeName): Promise<Gathering | undefined> {
    const { log, clock, scenario } = this.#dependencies;
    if (!scenario(scenarioId)) return undefined;
    const row = {
      id: `d${randomBytes(8).toString('hex')}`,
      code: await this.#freeCode(),
      key: randomBytes(8).toString('base64url'),
      secret: randomBytes(32).toString('base64url'),
      started_at: clock(),
    };
    await log.addWorkshop(row);
    const gathering = this.#open(row.code, Workshop.open(row, this.#dependencies));
    const { workshop } = await gathering;
    const system = { id: 'system', role: 'system' } as const;
    const start = { scenarioId, ...(programme ? { programme } : {}) };
    const answer = await workshop.submit(system, 'system', 'the-first-run-of-all', 'startRun', start);
    if (!answer.ok) throw new Error('the first run could not be written');
    return gathering;
  }

  /**
   * Opens every workshop that has an urn, so that what a crash at close has left is destroyed at the next start, and not only
   * when somebody asks for that workshop (B6). Urns of no workshop at all are destroyed as well.
   */
  async settleUrns(): Promise<void> {
    const { log, urns } = this.#dependencies;
    const rows = new Map((await log.workshops()).map((row) => [row.id, row]));
    for (const id of urns.workshops()) {
      const row = rows.get(id);
      if (row) await this.byCode(row.code);
      else urns.destroyAllBut(id, []);
    }
  }

  /** The workshop of a code, whether its door is open or not; undefined when there is none. */
  async byCode(code: string): Promise<Gathering | undefined> {
    const live = this.#live.get(code);
    if (live) return live;
    const row = await this.#dependencies.log.workshopByCode(code);
    if (!row) return undefined;
    return this.#live.get(code) ?? this.#open(code, Workshop.open(row, this.#dependencies));
  }

  /** Whether newcomers and screens are let in by the code; afterwards only those who are known. */
  isDoorOpen({ workshop }: Gathering): boolean {
    return this.#dependencies.clock() < workshop.row.started_at + doorOpenFor;
  }

  /** The workshops of the last days, newest first. */
  async list(): Promise<WorkshopSummary[]> {
    const rows = await this.#dependencies.log.workshops();
    const gatherings = await Promise.all(rows.slice(0, 20).map(({ code }) => this.byCode(code)));
    return gatherings.flatMap((gathering) => {
      if (!gathering || gathering.workshop.seq === 0) return [];
      const { row, state } = gathering.workshop;
      const scenarioName = state.stage.run.scenario.name;
      const people = Object.keys(state.stage.people).length;
      return [{ code: row.code, key: row.key, scenarioName, startedAt: row.started_at, people }];
    });
  }

  /** Waits until everything in hand is answered. */
  async settled(): Promise<void> {
    for (const opening of this.#live.values())
      await opening.then(({ workshop }) => workshop.settled()).catch(() => undefined);
  }

  /** Lets everything go. Nobody may be connected any longer: a vote would find its urn closed. */
  async close(): Promise<void> {
    for (const opening of this.#live.values()) {
      const gathering = await opening.catch(() => undefined);
      await gathering?.workshop.close();
      gathering?.close();
    }
    this.#live.clear();
  }

  #open(code: string, opening: Promise<Workshop>): Promise<Gathering> {
    const gathering = opening.then((workshop) => new Gathering(workshop, this.#deliver, this.#dependencies.clock));
    this.#live.set(code, gathering);
    gathering.catch(() => this.#live.delete(code));
    return gathering;
  }

  async #freeCode(): Promise<string> {
    for (;;) {
      const letters = Array.from({ length: 6 }, () => joinCodeAlphabet[randomInt(joinCodeAlphabet.length)]);
      const code = letters.join('');
      if (!(await this.#dependencies.log.workshopByCode(code))) return code;
    }
  }
}
