import { type CompiledQuery, sql } from 'kysely';
import { type Database, openDatabase } from './database.ts';
import type { EntryRow, InvitationRow, LoginRow, WordRow, WorkshopRow } from './tables.ts';

/** Most rows per statement, so that their parameters stay below SQLite's limit. */
const rowsAtOnce = 500;

/** The event log of all workshops and what lies beside it: words, logins, settings. One Kysely implementation. */
export class Log {
  readonly #folder: string;
  #database: Database;
  #reopening: Promise<void> | undefined;
  /** Adding one entry, compiled once: most appends are just that. */
  #addEntry: CompiledQuery | undefined;

  private constructor(folder: string, database: Database) {
    this.#folder = folder;
    this.#database = database;
  }

  /** Opens or makes the log in a data folder. @throws Unusable */
  static async open(folder: string): Promise<Log> {
    return new Log(folder, await openDatabase(folder));
  }

  async close(): Promise<void> {
    await this.#database.destroy();
  }

  /**
   * After a failed write the open connection may believe what the disk does not hold: it is thrown away (L7). Several workshops
   * that ask at once share one new connection. @throws Unusable
   */
  reopen(): Promise<void> {
    this.#reopening ??= this.#openAnew().finally(() => {
      this.#reopening = undefined;
    });
    return this.#reopening;
  }

  async #openAnew(): Promise<void> {
    await this.#database.destroy().catch(() => undefined);
    this.#database = await openDatabase(this.#folder);
  }

  /** Whether writing works now: readiness means that (O2). */
  async canWrite(): Promise<boolean> {
    return this.setSetting('checked', String(Date.now())).then(
      () => true,
      () => false,
    );
  }

  async addWorkshop(workshop: WorkshopRow): Promise<void> {
    await this.#database.insertInto('workshops').values(workshop).execute();
  }

  /** All workshops, newest first. */
  workshops(): Promise<WorkshopRow[]> {
    return this.#database.selectFrom('workshops').selectAll().orderBy('started_at', 'desc').execute();
  }

  /**
   * Takes a workshop out with everything that belongs to it, and out of the write-ahead log as well, so that no byte of it is
   * left in the files. @throws when the disk refuses.
   */
  async removeWorkshop(id: string): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      for (const table of ['invitations', 'logins', 'words', 'entries'] as const) {
        await transaction.deleteFrom(table).where('workshop', '=', id).execute();
      }
      await transaction.deleteFrom('workshops').where('id', '=', id).execute();
    });
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(this.#database);
  }

  workshopByCode(code: string): Promise<WorkshopRow | undefined> {
    return this.#database.selectFrom('workshops').selectAll().where('code', '=', code).executeTakeFirst();
  }

  /**
   * Writes entries and their words, all or none, and returns once they are safely on disk (L1, L3).
   * @throws when the disk refuses, or when a number is taken already.
   */
  async append(entries: readonly EntryRow[], words: readonly WordRow[]): Promise<void> {
    const [first] = entries;
    if (entries.length === 1 && first && words.length === 0) {
      // A single statement is its own transaction.
      this.#addEntry ??= this.#database.insertInto('entries').values(inOrder(first)).compile();
      await this.#database.executeQuery({ ...this.#addEntry, parameters: Object.values(inOrder(first)) });
      return;
    }
    await this.#database.transaction().execute(async (transaction) => {
      for (const rows of chunks(words)) await transaction.insertInto('words').values(rows).execute();
      for (const rows of chunks(entries)) await transaction.insertInto('entries').values(rows).execute();
    });
  }

  /** A workshop's entries after a number, in order. */
  entriesAfter(workshop: string, seq: number): Promise<EntryRow[]> {
    const entries = this.#database.selectFrom('entries').selectAll().where('workshop', '=', workshop);
    return entries.where('seq', '>', seq).orderBy('seq').execute();
  }

  async words(workshop: string): Promise<Map<string, string>> {
    const words = this.#database.selectFrom('words').select(['id', 'text']).where('workshop', '=', workshop);
    return new Map((await words.execute()).map(({ id, text }) => [id, text]));
  }

  async addLogin(login: LoginRow): Promise<void> {
    await this.#database.insertInto('logins').values(login).execute();
  }

  loginByHash(tokenHash: string): Promise<LoginRow | undefined> {
    return this.#database.selectFrom('logins').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
  }

  async removeLogin(tokenHash: string): Promise<void> {
    await this.#database.deleteFrom('logins').where('token_hash', '=', tokenHash).execute();
  }

  /** Takes the logins and the invitation of an invited facilitator away. */
  async removeInvited(workshop: string, person: string): Promise<void> {
    for (const table of ['logins', 'invitations'] as const) {
      await this.#database.deleteFrom(table).where('workshop', '=', workshop).where('person', '=', person).execute();
    }
  }

  /** Logins and invitations that are too old. */
  async removeExpired(now: number): Promise<void> {
    for (const table of ['logins', 'invitations'] as const) {
      await this.#database.deleteFrom(table).where('expires_at', '<=', now).execute();
    }
  }

  /** Lays an invitation down in the place of an earlier one to the same person. */
  async replaceInvitation(invitation: InvitationRow): Promise<void> {
    const { secret_hash, expires_at } = invitation;
    const row = this.#database.insertInto('invitations').values(invitation);
    const later = row.onConflict((conflict) =>
      conflict.columns(['workshop', 'person']).doUpdateSet({ secret_hash, expires_at }),
    );
    await later.execute();
  }

  /** Takes an invitation out: of several who ask at once, one gets it. */
  takeInvitation(secretHash: string, workshop: string): Promise<InvitationRow | undefined> {
    const found = this.#database.deleteFrom('invitations').where('secret_hash', '=', secretHash);
    return found.where('workshop', '=', workshop).returningAll().executeTakeFirst();
  }

  async setting(name: string): Promise<string | undefined> {
    const row = this.#database.selectFrom('settings').select('value').where('name', '=', name);
    return (await row.executeTakeFirst())?.value;
  }

  async setSetting(name: string, value: string): Promise<void> {
    const row = this.#database.insertInto('settings').values({ name, value });
    await row.onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute();
  }
}

/** An entry with its columns always in the same order, as the compiled statement has its parameters. */
const inOrder = ({ workshop, seq, at, sender, command, fingerprint, events, hash }: EntryRow): EntryRow => ({
  workshop,
  seq,
  at,
  sender,
  command,
  fingerprint,
  events,
  hash,
});

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) yield rows.slice(start, start + rowsAtOnce);
}
