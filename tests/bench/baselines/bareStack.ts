import { createServer } from 'node:http';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Server } from 'socket.io';
import { listen, Room } from './room.ts';

/** Changes are told together after as long as ours are (`patchPauseMs` in server/realtime/gathering.ts). */
const mergedMs = 80;

/**
 * Baseline (d): what our stack costs with nothing of ours in it. Socket.IO, and one insert by Kysely per command, flushed to disk
 * before the answer. Nothing is checked, decided or hashed.
 */
const sqlite = new SQLite(join(process.env['DATA_DIR'] ?? '', 'baseline.db'));
sqlite.pragma('journal_mode = WAL');
sqlite.pragma('synchronous = FULL');
sqlite.exec('CREATE TABLE changes (seq INTEGER PRIMARY KEY, change TEXT NOT NULL) STRICT');
const insert = sqlite.prepare('insert into "changes" ("seq", "change") values (?, ?)');
const database = new Kysely<{ changes: { seq: number; change: string } }>({
  // There is one statement alone, so it is prepared once, as those of our log are.
  dialect: new SqliteDialect({ database: { prepare: () => insert, close: () => void sqlite.close() } }),
});
const addChange = database.insertInto('changes').values({ seq: 0, change: '' }).compile();

const room = new Room();
const http = createServer();
const sockets = new Server(http, { perMessageDeflate: false });
const waiting: ReturnType<Room['move']>[] = [];

function tellLater(change: ReturnType<Room['move']>): void {
  waiting.push(change);
  if (waiting.length > 1) return;
  setTimeout(() => {
    const changes = waiting.splice(0);
    const patches = changes.flatMap((one) => one.patches);
    sockets.emit('patches', { ...changes.at(-1), from: changes[0]?.from, patches });
  }, mergedMs);
}

sockets.on('connection', (socket) => {
  socket.on('join', (_, reply) => reply({ ok: true, participantId: socket.id, token: socket.id }));
  socket.on('command', async ({ input }, reply) => {
    const change = room.move({ by: socket.id, input });
    await database.executeQuery({ ...addChange, parameters: [change.to, JSON.stringify(change)] });
    reply({ ok: true, seq: change.to });
    tellLater(change);
  });
  socket.emit('snapshot', { seq: waiting[0]?.from ?? room.seq, stage: room.state });
});
listen(http);
