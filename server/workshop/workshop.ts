import type { Actor } from '../../shared/commands/command.ts';
import { readWish } from '../../shared/commands/decide.ts';
import type { CommandAnswer } from '../../shared/protocol.ts';
import type { State } from '../../shared/state.ts';
import { isGenuine, sealed } from '../log/chain.ts';
import type { EntryRow, WorkshopRow } from '../log/tables.ts';
import { Answers } from './answers.ts';
import { Ballots } from './ballots.ts';
import { Batch, fingerprintOf, type Job, type World } from './batch.ts';
import type { Begun } from './begun.ts';
import { Queue } from './queue.ts';
import { replay, type Standing } from './replay.ts';
import type { Dependencies, Surroundings } from './surroundings.ts';

const over: CommandAnswer = { ok: false, problem: { key: 'reject.rehearsalOver' } };
const unwritable: CommandAnswer = { ok: false, problem: { key: 'reject.logUnwritable' } };

/** Told that something became true, once it is safely written, and who has voted anew; their votes themselves are in no state. */
type Listener = (voters: ReadonlySet<string>) => void;

/** One live workshop: queue -> decide -> append -> answer -> tell. The only place where its state changes. */
export class Workshop {
  readonly row: WorkshopRow;
  readonly ballots: Ballots;
  surroundings: Surroundings = { present: () => [], unencrypted: false };
  readonly #dependencies: Dependencies;
  readonly #answers = new Answers();
  readonly #words: Map<string, string>;
  readonly #listeners = new Set<Listener>();
  #standing: Standing;
  #damagedFrom: number | undefined;
  readonly #queue = new Queue((jobs) => this.#process(this.#unanswered(jobs)));
  /** After a failed write nothing is accepted until the log has been read anew (L7). */
  #doubtful = false;
  /** Being erased, or erased already. */
  #isOver = false;

  private constructor(row: WorkshopRow, dependencies: Dependencies, standing: Standing, words: Map<string, string>) {
    this.row = row;
    this.#dependencies = dependencies;
    this.#standing = standing;
    this.#words = words;
    this.ballots = new Ballots(row.id, dependencies.urns);
  }

  /** Opens a workshop from its log; damaged ones open read-only (L5). Ballots whose urn is lost are declared void (B6). */
  static async open(row: WorkshopRow, dependencies: Dependencies): Promise<Workshop> {
    const words = await dependencies.log.words(row.id);
    const entries = await dependencies.log.entriesAfter(row.id, 0);
    const { damagedFrom, ...standing } = replay(entries, words);
    const workshop = new Workshop(row, dependencies, standing, words);
    for (const entry of entries.slice(0, standing.seq)) workshop.#rememberEntry(entry);
    if (damagedFrom !== undefined) workshop.#markDamaged(damagedFrom);
    const lost = workshop.ballots.reopen(standing.state);
    const system: Actor = { id: 'system', role: 'system' };
    for (const ballotId of lost)
      await workshop.submit(system, 'system', `void-ballot-${ballotId}`.padEnd(16, '-'), 'voidBallot', { ballotId });
    return workshop;
  }

  /** Writes down what a new workshop begins with, and opens it where that leaves it. @throws when it cannot be written. */
  static async begin(row: WorkshopRow, dependencies: Dependencies, begun: Begun): Promise<Workshop> {
    const { standing, entry, words } = begun;
    await dependencies.log.append([entry], words);
    const known = new Map(words.map(({ id, text }) => [id, text]));
    const workshop = new Workshop(row, dependencies, standing, known);
    workshop.#rememberEntry(entry);
    return workshop;
  }

  get state(): State {
    return this.#standing.state;
  }

  get seq(): number {
    return this.#standing.seq;
  }

  /** The present number's seal, as clients carry it. */
  get seal(): string {
    return sealed(this.row.secret, this.#standing.seq, this.#standing.place);
  }

  /** The first number of the log that cannot be trusted; undefined when all is well. */
  get damagedFrom(): number | undefined {
    return this.#damagedFrom;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A client shows a number beyond ours. If we once handed it out, our log has been cut off: read-only from here (L5). */
  seesBeyond(seq: number, seal: string): void {
    if (seq > this.seq && isGenuine(this.row.secret, seq, seal)) this.#markDamaged(this.seq + 1);
  }

  /**
   * Gives a command and waits for its answer. The answer to an accepted one comes after it is safely on disk; the same sender
   * and id again get the first answer (L1, L2). Refusals: unknown command or input, not allowed, busy, log damaged or
   * unwritable, and those of the command itself.
   */
  submit(actor: Actor, sender: string, id: string, name: string, input: unknown): Promise<CommandAnswer> {
    if (this.#isOver) return Promise.resolve(over);
    const read = readWish(name, input);
    if (!read.ok) return Promise.resolve(read);
    const print = fingerprintOf(read.wish, this.row.secret);
    return new Promise((answer) => {
      const taken = this.#queue.add({ sender, id, fingerprint: print, wish: read.wish, actor, answer });
      if (!taken) answer({ ok: false, problem: { key: 'reject.busy' } });
    });
  }

  /** Waits until everything in hand is answered. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  /**
   * Erases the workshop: log, words, logins, urns. Commands are refused from now on; those in hand are answered first.
   * @throws when the log cannot be written; it may be asked for again.
   */
  async erase(): Promise<void> {
    this.#isOver = true;
    await this.settled();
    this.ballots.destroyAll();
    await this.#dependencies.log.removeWorkshop(this.row.id);
  }

  async close(): Promise<void> {
    await this.settled();
    this.ballots.close();
  }

  #unanswered(jobs: readonly Job[]): Job[] {
    return jobs.filter((job) => {
      const known = this.#answers.find(job.sender, job.id, job.fingerprint);
      if (known) job.answer(known);
      return !known;
    });
  }

  async #process(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    if (this.#damagedFrom !== undefined) {
      const problem = { key: 'reject.logDamaged', values: { seq: this.#damagedFrom } } as const;
      for (const job of jobs) job.answer({ ok: false, problem });
      return;
    }
    const batch = await this.#decideAll(jobs);
    if (!batch) return;
    try {
      if (batch.entries.length > 0) await this.#dependencies.log.append(batch.entries, batch.words);
    } catch (error) {
      await this.#recover(batch, error);
      return;
    }
    this.#tell(batch);
  }

  /** Decides a batch and puts its votes safely into their urns; answers everyone and gives nothing when that fails. */
  async #decideAll(jobs: readonly Job[]): Promise<Batch | undefined> {
    let batch: Batch | undefined;
    try {
      if (this.#doubtful) await this.#readAnew();
      batch = new Batch(this.#standing, this.#world(), this.#words);
      for (const job of jobs) batch.take(job);
      this.ballots.prepare(batch.events);
      for (const urn of batch.urns) urn.commit();
      return batch;
    } catch (error) {
      for (const urn of batch?.urns ?? []) urn.rollback();
      this.ballots.undoPrepared(batch?.events ?? []);
      this.#warnUnwritten(error);
      for (const job of jobs) job.answer(unwritable);
      return undefined;
    }
  }

  /** The log refused a batch. What it holds after all is found by reading it anew, and answered as such; the rest is refused (L7). */
  async #recover(batch: Batch, error: unknown): Promise<void> {
    this.#doubtful = true;
    this.#warnUnwritten(error);
    await this.#readAnew().catch(() => undefined);
    const stands = this.seq >= batch.standing.seq;
    if (!stands) this.ballots.undoPrepared(batch.events);
    else this.ballots.settle(batch.events);
    for (const { job, answer, kept } of batch.outcomes) {
      const known = this.#answers.find(job.sender, job.id, job.fingerprint);
      job.answer(known ?? (kept === 'urn' || !answer.ok ? answer : unwritable));
    }
    if (batch.voters.size > 0) this.#announce(batch.voters);
  }

  #warnUnwritten(error: unknown): void {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    this.#dependencies.warn('a batch could not be written', { workshop: this.row.id, seq: this.seq, reason });
  }

  #tell(batch: Batch): void {
    const from = this.#standing.seq;
    this.#standing = batch.standing;
    for (const { id, text } of batch.words) this.#words.set(id, text);
    for (const { job, answer, kept } of batch.outcomes) {
      if (kept === 'passing') this.#answers.rememberPassing(job.sender, job.id, job.fingerprint, answer);
    }
    for (const entry of batch.entries) this.#rememberEntry(entry);
    this.ballots.settle(batch.events);
    for (const { job, answer } of batch.outcomes) job.answer(answer);
    if (this.seq !== from || batch.voters.size > 0) this.#announce(batch.voters);
  }

  /** A turn of the event loop later: those who asked get their answers first. */
  #announce(voters: ReadonlySet<string>): void {
    setImmediate(() => {
      for (const listener of this.#listeners) listener(voters);
    });
  }

  #rememberEntry({ sender, command, fingerprint: print, seq }: EntryRow): void {
    this.#answers.rememberEntry(sender, command, print, seq);
  }

  /** Takes up what the log really holds after a failed write: it may have reached the disk after all. */
  async #readAnew(): Promise<void> {
    const { log } = this.#dependencies;
    await log.reopen();
    const entries = await log.entriesAfter(this.row.id, this.seq);
    for (const [id, text] of await log.words(this.row.id)) this.#words.set(id, text);
    const from = this.seq;
    const { damagedFrom, ...standing } = replay(entries, this.#words, this.#standing);
    this.#standing = standing;
    for (const entry of entries.slice(0, standing.seq - from)) this.#rememberEntry(entry);
    if (damagedFrom !== undefined) this.#markDamaged(damagedFrom);
    this.#doubtful = false;
    if (standing.seq !== from) this.#announce(new Set());
  }

  #world(): World {
    const { clock, scenario } = this.#dependencies;
    const context: World['context'] = {
      now: clock(),
      unencrypted: this.surroundings.unencrypted,
      present: this.surroundings.present(),
      scenario,
      votesOf: (ballotId) => this.ballots.votesOf(ballotId, this.#standing.state),
    };
    return { workshop: this.row.id, urnOf: (ballotId) => this.ballots.urn(ballotId), context };
  }

  #markDamaged(from: number): void {
    this.#damagedFrom ??= from;
    this.#dependencies.warn('the log is damaged; the workshop is read-only', { workshop: this.row.id, from });
  }
}
