import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type SQLite from 'better-sqlite3';
import { canonicalJson } from '../../shared/canonical.ts';
import { type Vote, voteSchema } from '../../shared/voting/methods/vote.ts';
import { openSqlite } from '../log/database.ts';

/** What is known of a command that has put a vote in before: it is the same vote, or another under the same id. */
type Heard = 'again' | 'conflict';

type Kept = SQLite.Statement<unknown[], { options: string }>;

/**
 * The votes of one open ballot, in a file of its own beside the log and outside backups. Voters stand under a keyed hash of
 * their id, with a salt that lies here and nowhere else; when the file is destroyed nothing links a person to a vote (B2).
 */
export class Urn {
  readonly #sqlite: SQLite.Database;
  readonly #salt: Buffer;
  readonly #findCommand: Kept;
  readonly #findVote: Kept;
  readonly #addCommand: SQLite.Statement;
  readonly #layVote: SQLite.Statement;
  readonly #countVotes: SQLite.Statement<[], number>;
  /** Voters by their hashes, for as long as the urn is open: making one costs more than all else about a vote. */
  readonly #voterKeys = new Map<string, Buffer>();
  /** The command that was asked about last: it is looked for, and then put in. */
  #lastCommand: { text: string; key: Buffer } | undefined;
  #cast: number;

  private constructor(sqlite: SQLite.Database, salt: Buffer) {
    this.#sqlite = sqlite;
    this.#salt = salt;
    this.#findCommand = sqlite.prepare('SELECT options FROM commands WHERE command = ?');
    this.#findVote = sqlite.prepare('SELECT options FROM votes WHERE voter = ?');
    this.#addCommand = sqlite.prepare('INSERT INTO commands VALUES (?, ?)');
    this.#layVote = sqlite.prepare(
      'INSERT INTO votes VALUES (?, ?) ON CONFLICT DO UPDATE SET options = excluded.options',
    );
    this.#countVotes = sqlite.prepare<[], number>('SELECT count(*) FROM votes').pluck();
    this.#cast = this.#count();
  }

  /** A new urn, safely on disk before the ballot is declared open. */
  static create(file: string): Urn {
    const sqlite = openSqlite(file);
    const salt = randomBytes(32);
    // Without row ids: rows lie in the order of their random keys, not of their coming.
    sqlite.exec(`CREATE TABLE salt (salt BLOB NOT NULL) STRICT;
      CREATE TABLE votes (voter BLOB PRIMARY KEY, options TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE commands (command BLOB PRIMARY KEY, options TEXT NOT NULL) STRICT, WITHOUT ROWID`);
    sqlite.prepare('INSERT INTO salt VALUES (?)').run(salt);
    return new Urn(sqlite, salt);
  }

  /** The urn as it was left; undefined when it is missing or unsound, and the ballot must be held again (B6). */
  static reopen(file: string): Urn | undefined {
    if (!existsSync(file)) return undefined;
    try {
      const sqlite = openSqlite(file);
      const row = sqlite.prepare<[], { salt: Buffer }>('SELECT salt FROM salt').get();
      const sound = sqlite.pragma('integrity_check', { simple: true }) === 'ok';
      if (row && sound) return new Urn(sqlite, row.salt);
      sqlite.close();
    } catch {
      // Not a database, or not ours: as good as missing.
    }
    return undefined;
  }

  /** Votes cast so far: the one figure that may be told while the ballot is open (B1). */
  get cast(): number {
    return this.#cast;
  }

  /** What is put in between `begin` and `commit` is on disk together, or not at all. */
  begin(): void {
    this.#sqlite.exec('BEGIN IMMEDIATE');
  }

  commit(): void {
    this.#sqlite.exec('COMMIT');
    this.#cast = this.#count();
  }

  rollback(): void {
    if (this.#sqlite.inTransaction) this.#sqlite.exec('ROLLBACK');
  }

  /** Puts a vote in, in place of the voter's earlier one. @throws for a command that has been `heard`, whatever it holds (L2). */
  put(voter: string, command: string, given: Vote): void {
    const vote = canonicalJson(given);
    this.#addCommand.run(this.#commandKey(voter, command), vote);
    this.#layVote.run(this.#voterKey(voter), vote);
  }

  /** Whether a command has put a vote in before, the same or another one, however long ago; undefined when it is new. */
  heard(voter: string, command: string, given: Vote): Heard | undefined {
    const before = this.#findCommand.get(this.#commandKey(voter, command));
    if (!before) return undefined;
    return sameVote(before.options, given) ? 'again' : 'conflict';
  }

  /** What a voter has voted; undefined when they have not. */
  voteOf(voter: string): Vote | undefined {
    const row = this.#findVote.get(this.#voterKey(voter));
    return row && readVote(row.options);
  }

  close(): void {
    this.#voterKeys.clear();
    this.#lastCommand = undefined;
    this.#sqlite.close();
  }

  #count(): number {
    return this.#countVotes.get() ?? 0;
  }

  #voterKey(voter: string): Buffer {
    const key = this.#voterKeys.get(voter) ?? this.#hidden(`voter ${voter}`);
    this.#voterKeys.set(voter, key);
    return key;
  }

  #commandKey(voter: string, command: string): Buffer {
    const text = `command ${voter} ${command}`;
    const key = this.#lastCommand?.text === text ? this.#lastCommand.key : this.#hidden(text);
    this.#lastCommand = { text, key };
    return key;
  }

  #hidden(text: string): Buffer {
    return createHmac('sha256', this.#salt).update(text).digest();
  }
}

/** Urns from before there were other methods than approval hold lists of options, sorted. */
const isOld = (stored: string): boolean => stored.startsWith('[');

function readVote(stored: string): Vote {
  const vote: unknown = JSON.parse(stored);
  return voteSchema.parse(isOld(stored) ? { options: vote } : vote);
}

function sameVote(stored: string, vote: Vote): boolean {
  if (!isOld(stored)) return stored === canonicalJson(vote);
  return 'options' in vote && stored === JSON.stringify([...vote.options].sort());
}

/** The urns of one server: a folder with one file per open ballot. */
export class UrnFolder {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'urns');
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
  }

  create(workshop: string, ballot: string): Urn {
    this.destroy(workshop, ballot);
    return Urn.create(this.#file(workshop, ballot));
  }

  reopen(workshop: string, ballot: string): Urn | undefined {
    return Urn.reopen(this.#file(workshop, ballot));
  }

  /** Overwrites an urn, open or not, and its side files, flushes that to disk, and removes them. */
  destroy(workshop: string, ballot: string, open?: Urn): void {
    const name = this.#name(workshop, ballot);
    const files = () => readdirSync(this.#folder).filter((file) => file.startsWith(name));
    // Before it is closed, for that removes the write-ahead log and would leave its bytes on the disk.
    for (const file of files()) if (file.endsWith('-wal')) overwrite(join(this.#folder, file));
    open?.close();
    for (const file of files()) shred(join(this.#folder, file));
  }

  /** The workshops that have an urn here. */
  workshops(): Set<string> {
    return new Set(readdirSync(this.#folder).map((file) => file.split('.')[0] ?? ''));
  }

  /** Destroys every urn of a workshop but those of its open ballots: what a crash at close may have left (B6). */
  destroyAllBut(workshop: string, openBallots: readonly string[]): void {
    const kept = openBallots.map((ballot) => this.#name(workshop, ballot));
    for (const file of readdirSync(this.#folder)) {
      const ours = file.startsWith(`${workshop}.`);
      if (ours && !kept.some((name) => file.startsWith(name))) shred(join(this.#folder, file));
    }
  }

  // Full stops end both parts, so that ballot b1 is never taken for the beginning of b12.
  #name(workshop: string, ballot: string): string {
    return `${workshop}.${ballot}.urn`;
  }

  #file(workshop: string, ballot: string): string {
    return join(this.#folder, this.#name(workshop, ballot));
  }
}

function shred(file: string): void {
  overwrite(file);
  rmSync(file);
}

function overwrite(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    writeSync(handle, Buffer.alloc(statSync(file).size), 0, undefined, 0);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
