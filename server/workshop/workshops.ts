import { randomBytes, randomInt } from 'node:crypto';
import type { Refused } from '../../shared/commands/command.ts';
import type { ReadyMadeName } from '../../shared/programme/readyMade/readyMade.ts';
import { type CommandAnswer, joinCodeAlphabet } from '../../shared/protocol.ts';
import type { Scenario, Step } from '../../shared/scenario/schema.ts';
import type { WorkshopFile } from '../../shared/workshopFile/workshopFile.ts';
import { workshopFileOf } from '../../shared/workshopFile/workshopFileOf.ts';
import type { WorkshopRow } from '../log/tables.ts';
import { isDoorOpen } from '../realtime/door.ts';
import { Gathering } from '../realtime/gathering.ts';
import type { Deliver } from '../realtime/peer.ts';
import type { Begun, Unbegun } from './begun.ts';
import type { Dependencies } from './surroundings.ts';
import { Workshop } from './workshop.ts';

export interface WorkshopSummary {
  code: string;
  key: string;
  scenarioName: string;
  startedAt: number;
  people: number;
  /** Which aktørdag of a row it is, where it began from another. */
  day?: number;
  /** A rehearsal, in which most people are simulated. */
  isRehearsal?: true;
}

/** What a facilitator can go on with. */
export interface WorkshopList {
  workshops: WorkshopSummary[];
  /** How many older ones are left out. */
  older: number;
}

/** A workshop that has begun with what was made for it, or why it has not. */
export type Beginning = { ok: true; gathering: Gathering } | Refused;

/** Makes what a workshop begins with. */
type Make = (unbegun: Unbegun) => Promise<{ ok: true; value: Begun } | Refused>;

/** What a rehearsal is played with. */
export interface RehearsedRun {
  scenarioId: string;
  programme?: ReadyMadeName | undefined;
  /** Steps in the place of the scenario's own. */
  steps?: readonly Step[] | undefined;
}

/** Real workshops in a list, unless more are asked for. */
const mostListed = 20;

const system = { id: 'system', role: 'system' } as const;

/** A rehearsal is known by its id already, so that the next start finds it without reading a log. */
const isRehearsal = ({ id }: WorkshopRow): boolean => id.startsWith('g');

/** All workshops of this server; each is read from the log when someone first asks for it. */
export class Workshops {
  readonly #dependencies: Dependencies;
  readonly #deliver: Deliver;
  readonly #live = new Map<string, Promise<Gathering>>();
  /** Codes of rehearsals that are no more, for as long as this server runs: who comes again is told so. */
  readonly #erased = new Set<string>();

  constructor(dependencies: Dependencies, deliver: Deliver) {
    this.#dependencies = dependencies;
    this.#deliver = deliver;
  }

  /** Opens a new workshop with its first run, in the scenario's own programme or a ready-made one. Undefined when there is no such scenario. @throws when it cannot be written. */
  async start(scenarioId: string, programme?: ReadyMadeName): Promise<Gathering | undefined> {
    if (!this.#dependencies.scenario(scenarioId)) return undefined;
    const gathering = await this.#found('d', this.#dependencies);
    await this.#firstRun(gathering, scenarioId, programme);
    return gathering;
  }

  /** Opens a new workshop with what is made for it; refused when that is. @throws when it cannot be written. */
  async startWith(make: Make): Promise<Beginning> {
    const row = await this.#newRow('d');
    const made = await make({ id: row.id, secret: row.secret, now: row.started_at });
    if (!made.ok) return made;
    await this.#dependencies.log.addWorkshop(row);
    return { ok: true, gathering: await this.#open(row.code, Workshop.begin(row, this.#dependencies, made.value)) };
  }

  /**
   * Opens the aktørdag after another, with what is made of how that one ended. Refused for an unknown code, a rehearsal, and while a
   * ballot is open. @throws when it cannot be written.
   */
  async startNextDay(code: string, makeNext: (before: WorkshopFile) => Make): Promise<Beginning> {
    const before = await this.byCode(code);
    if (!before) return { ok: false, problem: { key: 'reject.unknownCode' } };
    const { state } = before.workshop;
    if (state.stage.rehearsal) return { ok: false, problem: { key: 'reject.rehearsalNotKept' } };
    const file = workshopFileOf(state);
    if (!file) return { ok: false, problem: { key: 'reject.ballotOpen' } };
    return this.startWith(makeNext(file));
  }

  /**
   * Opens a rehearsal (generalprøve) for so many simulated people: a workshop of its own, marked before anything else happens in
   * it. Undefined when there is no such scenario. @throws when it cannot be written.
   */
  async startRehearsal(people: number, run: RehearsedRun): Promise<Gathering | undefined> {
    const { scenarioId, programme, steps } = run;
    const scenario = this.#dependencies.scenario(scenarioId);
    if (!scenario) return undefined;
    const played = steps ? withSteps(scenario, steps) : scenario;
    const found = (id: string) => (id === scenarioId ? played : this.#dependencies.scenario(id));
    const gathering = await this.#found('g', { ...this.#dependencies, scenario: found });
    await must(gathering.workshop.submit(system, 'system', 'marked-from-the-start', 'markRehearsal', { people }));
    await this.#firstRun(gathering, scenarioId, steps ? undefined : programme);
    return gathering;
  }

  /** Erases a workshop whole, and ends every connection to it. @throws when that cannot be written; it may be asked again. */
  async erase(code: string): Promise<void> {
    const gathering = await this.byCode(code);
    if (!gathering) return;
    await gathering.workshop.erase();
    this.#erased.add(code);
    this.#live.delete(code);
    gathering.dismiss();
    gathering.close();
  }

  /** Whether a code was that of a rehearsal which has been erased. */
  wasErased(code: string): boolean {
    return this.#erased.has(code);
  }

  /** At a start: erases the rehearsals that were going on when the server stopped. Their simulated people are gone with it. */
  async eraseRehearsals(): Promise<void> {
    const { log, urns, warn } = this.#dependencies;
    for (const { id, code } of (await log.workshops()).filter(isRehearsal)) {
      this.#erased.add(code);
      urns.destroyAllBut(id, []);
      await log.removeWorkshop(id).catch(() => warn('a rehearsal could not be erased', { workshop: id }));
    }
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
    if (!row || this.#erased.has(code)) return undefined;
    return this.#live.get(code) ?? this.#open(code, Workshop.open(row, this.#dependencies));
  }

  /** Whether newcomers and screens are let in by the code (`realtime/door.ts`); afterwards only those who are known. */
  isDoorOpen(gathering: Gathering): boolean {
    return isDoorOpen(gathering, this.#dependencies.clock());
  }

  /**
   * The real workshops, newest first, and after them the rehearsals that go on. At most the 20 newest real ones unless `isAll`: each
   * that has not been asked for since the start is read from its log.
   */
  async list(isAll = false): Promise<WorkshopList> {
    const rows = await this.#dependencies.log.workshops();
    const real = rows.filter((row) => !isRehearsal(row));
    const listed = isAll ? real : real.slice(0, mostListed);
    const gatherings = [...listed, ...rows.filter(isRehearsal)].map(({ code }) => this.byCode(code));
    const workshops = (await Promise.all(gatherings)).flatMap((gathering) => summaryOf(gathering?.workshop) ?? []);
    return { workshops, older: real.length - listed.length };
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

  async #found(kind: 'd' | 'g', dependencies: Dependencies): Promise<Gathering> {
    const row = await this.#newRow(kind);
    await dependencies.log.addWorkshop(row);
    return this.#open(row.code, Workshop.open(row, dependencies));
  }

  async #newRow(kind: 'd' | 'g'): Promise<WorkshopRow> {
    return {
      id: `${kind}${randomBytes(8).toString('hex')}`,
      code: await this.#freeCode(),
      key: randomBytes(8).toString('base64url'),
      secret: randomBytes(32).toString('base64url'),
      started_at: this.#dependencies.clock(),
    };
  }

  #firstRun({ workshop }: Gathering, scenarioId: string, programme: ReadyMadeName | undefined): Promise<void> {
    const start = { scenarioId, ...(programme ? { programme } : {}) };
    return must(workshop.submit(system, 'system', 'the-first-run-of-all', 'startRun', start));
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
      if (!this.#erased.has(code) && !(await this.#dependencies.log.workshopByCode(code))) return code;
    }
  }
}

/** Undefined for what has not begun, or is no more. */
function summaryOf(workshop: Workshop | undefined): WorkshopSummary | undefined {
  if (!workshop || workshop.seq === 0) return undefined;
  const { row, state } = workshop;
  const { run, people, day, rehearsal } = state.stage;
  return {
    code: row.code,
    key: row.key,
    scenarioName: run.scenario.name,
    startedAt: row.started_at,
    people: Object.keys(people).length,
    ...(rehearsal ? { isRehearsal: true } : {}),
    ...(day === undefined ? {} : { day }),
  };
}

/** @throws when what a workshop begins with could not be written. */
async function must(answer: Promise<CommandAnswer>): Promise<void> {
  if (!(await answer).ok) throw new Error('the first run could not be written');
}

/** A scenario with other steps. What they refer to and the scenario does not have was made in the room they come from. */
function withSteps(scenario: Scenario, steps: readonly Step[]): Scenario {
  const known = new Set(scenario.proposals.map(({ id }) => id));
  const programme = steps.map(({ materials, ...step }): Step => {
    const kept = materials?.filter((material) => material.kind !== 'proposal' || known.has(material.id));
    return kept ? { ...step, materials: kept } : step;
  });
  return { ...scenario, programme };
}
