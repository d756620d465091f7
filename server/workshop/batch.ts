import { canonicalJson } from '../../shared/canonical.ts';
import { voteIn } from '../../shared/commands/castVote.ts';
import type { Accepted, Actor, Context, WrittenWord } from '../../shared/commands/command.ts';
import { decide, stateAfter, type Wish } from '../../shared/commands/decide.ts';
import type { CommandInput, WorkshopEvent } from '../../shared/commands/registry.ts';
import type { CommandAnswer } from '../../shared/protocol.ts';
import { chainHash, chainPlace, fingerprint } from '../log/chain.ts';
import type { EntryRow, WordRow } from '../log/tables.ts';
import { idNumber } from './idNumber.ts';
import type { Standing } from './replay.ts';
import type { Urn } from './urn.ts';

const otherContent: CommandAnswer = { ok: false, problem: { key: 'reject.sameIdOtherContent' } };

/** One command in the queue. */
export interface Job {
  sender: string;
  id: string;
  fingerprint: string;
  wish: Wish;
  actor: Actor;
  answer(answer: CommandAnswer): void;
}

/** A keyed hash of what is asked, by the secret of the workshop. */
export const fingerprintOf = ({ name, input }: Wish, secret: string): string =>
  fingerprint(secret, canonicalJson([name, input]));

/** The world as a batch needs it; fixed for as long as the batch lasts. */
export interface World {
  workshop: string;
  urnOf(ballotId: string): Urn | undefined;
  /** What the rules may know of it, whoever asks. */
  context: Omit<Context, 'actor' | 'newId'>;
}

/** What becomes of a job if the batch is written down. */
interface Outcome {
  job: Job;
  answer: CommandAnswer;
  /** Where the answer stands: in the log, in the urn, or nowhere but in passing memory. */
  kept: 'log' | 'urn' | 'passing';
}

/**
 * Commands decided one upon the other and not yet told to anyone: the next state, the rows to write, and the answers to give
 * once they are written. Thrown away whole when the writing fails.
 */
export class Batch {
  standing: Standing;
  readonly entries: EntryRow[] = [];
  readonly words: WordRow[] = [];
  readonly events: WorkshopEvent[] = [];
  readonly outcomes: Outcome[] = [];
  /** Urns that hold votes of this batch, to be committed with it. */
  readonly urns = new Set<Urn>();
  readonly voters = new Set<string>();
  readonly #world: World;
  /** Votes are answered with the number before the batch: whether its entries can be written is not theirs to wait for. */
  readonly #startSeq: number;
  readonly #known: ReadonlyMap<string, string>;
  readonly #written = new Map<string, string>();
  readonly #first = new Map<string, Outcome>();

  constructor(standing: Standing, world: World, knownWords: ReadonlyMap<string, string>) {
    this.standing = standing;
    this.#world = world;
    this.#startSeq = standing.seq;
    this.#known = knownWords;
  }

  /** Decides a job on the state that the jobs before it leave. */
  take(job: Job): void {
    const key = `${job.sender} ${job.id}`;
    const outcome = this.#repeated(job, this.#first.get(key)) ?? this.#votedBefore(job) ?? this.#decide(job);
    if (!this.#first.has(key)) this.#first.set(key, outcome);
    this.outcomes.push(outcome);
  }

  /** The same command twice within one batch gets one effect as well (L2). */
  #repeated(job: Job, first: Outcome | undefined): Outcome | undefined {
    if (!first) return undefined;
    if (first.job.fingerprint === job.fingerprint) return { ...first, job };
    return { job, answer: otherContent, kept: 'log' };
  }

  /** A vote that lies in the urn was accepted once, and is so again whatever has changed since (L2): the urn alone knows (B2). */
  #votedBefore(job: Job): Outcome | undefined {
    if (job.wish.name !== 'castVote') return undefined;
    const input = job.wish.input as CommandInput<'castVote'>;
    const heard = this.#world.urnOf(input.ballotId)?.heard(job.actor.id, job.id, voteIn(input));
    if (!heard) return undefined;
    return { job, answer: heard === 'again' ? { ok: true, seq: this.#startSeq } : otherContent, kept: 'urn' };
  }

  #decide(job: Job): Outcome {
    const seq = this.standing.seq + 1;
    const number = idNumber(this.standing.state, seq);
    const made = new Map<string, number>();
    const newId = (prefix: string) => {
      const count = (made.get(prefix) ?? 0) + 1;
      made.set(prefix, count);
      return count === 1 ? `${prefix}${number}` : `${prefix}${number}-${count}`;
    };
    const decision = decide(this.standing.state, job.wish, { ...this.#world.context, actor: job.actor, newId });
    if (!decision.ok) return { job, answer: decision, kept: 'passing' };
    if (decision.vote) return this.#vote(job, decision);
    if (decision.events.length === 0) return { job, answer: { ok: true, seq: this.standing.seq }, kept: 'passing' };
    this.#write(job, decision);
    return { job, answer: { ok: true, seq }, kept: 'log' };
  }

  #vote(job: Job, { vote }: Accepted<WorkshopEvent>): Outcome {
    const urn = vote && this.#world.urnOf(vote.ballotId);
    if (!vote || !urn) return { job, answer: { ok: false, problem: { key: 'reject.urnLost' } }, kept: 'urn' };
    if (!this.urns.has(urn)) urn.begin();
    this.urns.add(urn);
    urn.put(job.actor.id, job.id, vote.vote);
    this.voters.add(job.actor.id);
    return { job, answer: { ok: true, seq: this.#startSeq }, kept: 'urn' };
  }

  #write(job: Job, { events, words }: Accepted<WorkshopEvent>): void {
    const { seq: before, hash: previous, place, state } = this.standing;
    const at = Math.max(this.#world.context.now, this.standing.at);
    const row = {
      workshop: this.#world.workshop,
      seq: before + 1,
      at,
      sender: job.sender,
      command: job.id,
      fingerprint: job.fingerprint,
      events: canonicalJson(events),
    };
    const hash = chainHash(previous, row);
    for (const word of words) this.#lay(word);
    const context = { at, word: (id: string) => this.#written.get(id) ?? this.#known.get(id) ?? null };
    this.entries.push({ ...row, hash });
    this.events.push(...events);
    const next = stateAfter(state, events, context);
    this.standing = { state: next, seq: row.seq, hash, place: chainPlace(place, row), at };
  }

  #lay(word: WrittenWord): void {
    this.#written.set(word.id, word.text);
    this.words.push({ workshop: this.#world.workshop, ...word });
  }
}
