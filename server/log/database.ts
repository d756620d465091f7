import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { Unusable } from '../unusable.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** What every SQLite file of ours is opened with: durable before told (L1), erased when deleted (P2), used by one process only (O3). */
export function openSqlite(file: string): SQLite.Database {
  const sqlite = new SQLite(file, { timeout: 250 });
  try {
    for (const [name, value] of settings) sqlite.pragma(`${name} = ${value}`);
    // A lock on the file is taken at the first write; taking it now finds a second process before any harm is done.
    sqlite.exec('BEGIN IMMEDIATE; COMMIT');
    const synchronous = sqlite.pragma('synchronous', { simple: true });
    if (synchronous !== full) throw new Error(`synchronous is ${synchronous}, not FULL`);
    chmodSync(file, 0o600);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return sqlite;
}

const full = 2;
const settings = [
  ['locking_mode', 'EXCLUSIVE'],
  ['journal_mode', 'WAL'],
  ['synchronous', 'FULL'],
  ['secure_delete', 'ON'],
  ['foreign_keys', 'ON'],
  ['trusted_schema', 'OFF'],
] as const;

/** Makes the data folder, readable by this user alone. Refuses a place that cannot be written to. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new Unusable(
      `The data folder ${folder} cannot be written to (${codeOf(error)}). Set DATA_DIR to one that can.`,
    );
  }
}

/**
 * Opens the log's database in a data folder, made or brought up to date as needed.
 * @throws Unusable when the folder cannot be written to, another process has the database, or a newer release wrote it (L6).
 */
export async function openDatabase(folder: string): Promise<Database> {
  prepareFolder(folder);
  const file = join(folder, 'aktordag.db');
  const sqlite = openOrExplain(file);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparedOnce(sqlite) }) });
  try {
    await migrate(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

/** Statements kept prepared. The log uses a few dozen; batches of other sizes come and go. */
const preparedAtMost = 100;

/** The same statement is prepared by SQLite once and not for every command. The one made longest ago gives way. */
function preparedOnce(sqlite: SQLite.Database): SqliteDatabase {
  const statements = new Map<string, SQLite.Statement>();
  return {
    close: () => void sqlite.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const [oldest] = statements.keys();
      if (oldest !== undefined && statements.size >= preparedAtMost) statements.delete(oldest);
      const statement = sqlite.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function openOrExplain(file: string): SQLite.Database {
  try {
    return openSqlite(file);
  } catch (error) {
    const code = codeOf(error);
    if (code.startsWith('SQLITE_BUSY')) {
      throw new Unusable(`Another server already uses ${file}. Stop it first, or set DATA_DIR to another folder.`);
    }
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
      throw new Unusable(
        `${file} is not a sound database. Put a backup in its place, or set DATA_DIR to another folder.`,
      );
    }
    throw new Unusable(
      `The database ${file} cannot be opened (${code}). Set DATA_DIR to a folder that can be written to.`,
    );
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
