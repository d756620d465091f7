import { type Kysely, sql } from 'kysely';
import { Unusable } from '../unusable.ts';
import type { Tables } from './tables.ts';

/** Steps from an empty database to today's; each is run once, in order. A step that has been released is never changed. */
const steps: readonly string[][] = [
  [
    `CREATE TABLE workshops (
      id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, key TEXT NOT NULL, secret TEXT NOT NULL, started_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE entries (
      workshop TEXT NOT NULL REFERENCES workshops (id), seq INTEGER NOT NULL, at INTEGER NOT NULL, sender TEXT NOT NULL,
      command TEXT NOT NULL, fingerprint TEXT NOT NULL, events TEXT NOT NULL, hash TEXT NOT NULL,
      PRIMARY KEY (workshop, seq), UNIQUE (workshop, sender, command)
    ) STRICT`,
    `CREATE TABLE words (
      workshop TEXT NOT NULL REFERENCES workshops (id), id TEXT NOT NULL, kind TEXT NOT NULL, author TEXT NOT NULL,
      text TEXT NOT NULL, PRIMARY KEY (workshop, id)
    ) STRICT`,
    `CREATE TABLE logins (
      token_hash TEXT PRIMARY KEY, workshop TEXT REFERENCES workshops (id), person TEXT NOT NULL, expires_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT',
  ],
  [
    'ALTER TABLE logins ADD COLUMN invited INTEGER NOT NULL DEFAULT 0',
    `CREATE TABLE invitations (
      secret_hash TEXT PRIMARY KEY, workshop TEXT NOT NULL REFERENCES workshops (id), person TEXT NOT NULL,
      expires_at INTEGER NOT NULL, UNIQUE (workshop, person)
    ) STRICT`,
  ],
];

/**
 * Brings a database up to this release.
 * @throws Unusable, leaving it untouched, when a newer release has written it (L6).
 */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(database);
  const version = rows[0]?.user_version ?? 0;
  if (version > steps.length) {
    throw new Unusable(
      'The database was written by a newer release of Aktørdag. Start that release, or set DATA_DIR to another folder.',
    );
  }
  for (let next = version; next < steps.length; next++) {
    await database.transaction().execute(async (transaction) => {
      for (const statement of steps[next] ?? []) await sql.raw(statement).execute(transaction);
      await sql.raw(`PRAGMA user_version = ${next + 1}`).execute(transaction);
    });
  }
}
