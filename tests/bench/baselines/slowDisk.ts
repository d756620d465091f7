import SQLite, { type Database, type Statement } from 'better-sqlite3';

/**
 * Loaded before a server (`node --import`): every SQLite commit of that process then takes this much longer, as on a slow disk.
 * The process waits and burns no CPU meanwhile. Nothing of the server is replaced.
 */
const commitMs = Number(process.env['COMMIT_MS'] ?? 5);

const nothing = new Int32Array(new SharedArrayBuffer(4));
const flush = (database: Database) => {
  if (!database.inTransaction) Atomics.wait(nothing, 0, 0, commitMs);
};

const { prepare, exec } = SQLite.prototype;

SQLite.prototype.prepare = function slowly(this: Database, sql: string) {
  const statement = prepare.call(this, sql) as Statement;
  if (statement.readonly && !/^\s*commit/i.test(sql)) return statement;
  const run = statement.run.bind(statement);
  statement.run = (...values) => {
    const result = run(...values);
    flush(this);
    return result;
  };
  return statement;
} as typeof prepare;

SQLite.prototype.exec = function slowly(this: Database, sql: string) {
  exec.call(this, sql);
  if (/commit/i.test(sql)) flush(this);
  return this;
};
