import SQLite from 'better-sqlite3';
import { vi } from 'vitest';

const largestPossible = 1_073_741_823;

/**
 * A disk that can be full: SQLite itself refuses to let a database grow, with the error it has for a full disk. Holds for every
 * database that is opened while it is in place.
 */
export class SmallDisk {
  readonly #databases = new Set<SQLite.Database>();
  readonly #spy: { mockRestore(): void };
  #isFull = false;

  constructor() {
    const pragma = SQLite.prototype.pragma;
    const seen = (database: SQLite.Database) => this.#seen(database);
    this.#spy = vi.spyOn(SQLite.prototype, 'pragma').mockImplementation(function (this: SQLite.Database, ...given) {
      const result = pragma.apply(this, given);
      seen(this);
      return result;
    });
    this.#limit = (database) => {
      const size = Number(pragma.call(database, 'page_count', { simple: true }));
      pragma.call(database, `max_page_count = ${this.#isFull ? size : largestPossible}`);
    };
  }

  fill(): void {
    this.#isFull = true;
    this.#limitAll();
  }

  makeRoom(): void {
    this.#isFull = false;
    this.#limitAll();
  }

  remove(): void {
    this.#spy.mockRestore();
  }

  readonly #limit: (database: SQLite.Database) => void;

  #limitAll(): void {
    for (const database of this.#databases) if (database.open) this.#limit(database);
  }

  #seen(database: SQLite.Database): void {
    this.#databases.add(database);
    if (this.#isFull) this.#limit(database);
  }
}
