import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';

/** Every file below a folder, with its bytes. */
export function filesIn(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

/** The files below a folder in which these bytes stand anywhere. */
export const filesWith = (folder: string, bytes: string | Buffer): string[] =>
  filesIn(folder).flatMap((file) => (file.bytes.includes(bytes) ? [file.path] : []));

/** Does something with the database of a server that has stopped. */
export function withDatabase<T>(dataFolder: string, act: (sqlite: SQLite.Database) => T): T {
  const sqlite = new SQLite(join(dataFolder, 'aktordag.db'));
  try {
    return act(sqlite);
  } finally {
    sqlite.close();
  }
}
