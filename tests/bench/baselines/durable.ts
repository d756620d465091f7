import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { serveRaw } from './rawWs.ts';

/** Baseline (b): as (a), and each command is a SQLite commit of its own, flushed to disk before the answer. */
const sqlite = new SQLite(join(process.env['DATA_DIR'] ?? '', 'baseline.db'));
sqlite.pragma('journal_mode = WAL');
sqlite.pragma('synchronous = FULL');
sqlite.exec('CREATE TABLE changes (seq INTEGER PRIMARY KEY, change TEXT NOT NULL) STRICT');
const insert = sqlite.prepare('INSERT INTO changes VALUES (?, ?)');

serveRaw((seq, change) => void insert.run(seq, change));
