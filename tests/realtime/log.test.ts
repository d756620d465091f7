import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../server/log/database.ts';
import { Log } from '../../server/log/log.ts';
import { Unusable } from '../../server/unusable.ts';
import { Workshop } from '../../server/workshop/workshop.ts';
import { canonicalJson } from '../../shared/canonical.ts';
import { furnish, give, guest, openRoom, person, type RealRoom, row } from '../support/realRoom.ts';
import { freshFolder } from '../support/server.ts';
import { silentPeer } from '../support/silentPeer.ts';

const move = { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount: 1 } };
const idea = (title: string) => ({ title, text: 'Som beskrevet.', areaId: null, amounts: null });

describe('what is acknowledged', () => {
  it('L1: is on disk first: nobody is answered or told before', async () => {
    const told: string[] = [];
    let heard: () => void = () => undefined;
    const patched = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const room = await openRoom({
      deliver: (_, name) => {
        told.push(name);
        if (name === 'patches') heard();
      },
    });
    const { workshop, ids } = await furnish(room, 'moves', 1);
    const gathering = await room.workshops.byCode(row.code);
    const member = { peer: silentPeer('a-peer'), surface: 'screen' as const, unencrypted: false, behind: false };
    gathering?.enter(member, gathering.snapshotFor('screen'));
    await new Promise((resolve) => setImmediate(resolve)); // who comes is told who is here
    told.length = 0;

    let write: () => void = () => undefined;
    const mayWrite = new Promise<void>((resolve) => {
      write = resolve;
    });
    const append = room.log.append.bind(room.log);
    const writing = new Promise<void>((asked) => {
      room.log.append = async (...rows) => {
        asked();
        await mayWrite;
        await append(...rows);
      };
    });
    const before = canonicalJson(workshop.state);
    let answered = false;
    const answer = give(workshop, person(ids[0] ?? ''), 'moveMoney', move).then((came) => {
      answered = true;
      return came;
    });
    await writing;
    expect([answered, told, canonicalJson(workshop.state)]).toEqual([false, [], before]);
    write();
    expect(await answer).toMatchObject({ ok: true });
    await patched;
    await room.close();
  });

  it('L1: waits for the disk itself at every commit', async () => {
    const sqlite = openSqlite(join(freshFolder(), 'some.db'));
    expect([sqlite.pragma('synchronous', { simple: true }), sqlite.pragma('journal_mode', { simple: true })]).toEqual([
      2,
      'wal',
    ]);
    sqlite.close();
  });
});

describe('the numbers of a log', () => {
  it('L3: are 1, 2, 3 … without gap or double when everybody acts at once, and each command is there whole', async () => {
    const room = await openRoom();
    const { workshop, ids } = await furnish(room, 'ideas', 10);
    const start = workshop.seq;
    const wishes = Array.from({ length: 30 }, () =>
      ids.map((id) => give(workshop, person(id), 'submitIdea', idea(id))),
    );
    const answers = await Promise.all(wishes.flat());
    const seqs = answers.map((answer) => (answer.ok ? answer.seq : 0));
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => start + 1 + index));
    const entries = await room.log.entriesAfter(row.id, 0);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    const words = await room.log.words(row.id);
    for (const { events } of entries.slice(start)) {
      const [{ title, text }] = JSON.parse(events) as [{ title: string; text: string }];
      expect([words.has(title), words.has(text)]).toEqual([true, true]);
    }
    await room.close();
  });

  it('L3: nothing of a batch is stored when one of its numbers is taken; the second writer goes on from the fresh state', async () => {
    const room = await openRoom();
    const { workshop, ids } = await furnish(room, 'ideas', 1);
    const other = await Workshop.open(row, room.dependencies);
    const first = await give(other, guest, 'joinWorkshop', { name: 'Den anden', group: 'manager' });
    const me = person(ids[0] ?? '');
    const titles = ['En', 'To', 'Tre'];
    const late = await Promise.all(
      titles.map((title) => give(workshop, me, 'submitIdea', idea(title), `my-very-own-id-${title}`)),
    );
    expect(late).toEqual(titles.map(() => ({ ok: false, problem: { key: 'reject.logUnwritable' } })));
    expect(workshop.seq).toBe(first.ok ? first.seq : 0);
    expect(canonicalJson(workshop.state)).toBe(canonicalJson(other.state));
    expect([...(await room.log.words(row.id)).values()]).not.toContain('To');
    const again = await Promise.all(
      titles.map((title) => give(workshop, me, 'submitIdea', idea(title), `my-very-own-id-${title}`)),
    );
    expect(again).toEqual([1, 2, 3].map((more) => ({ ok: true, seq: other.seq + more })));
    await room.close();
  });
});

/** A log with nine entries, closed, changed by somebody with this SQL, and opened again. */
async function tampered(sql: string, folder = freshFolder()): Promise<{ room: RealRoom; workshop: Workshop }> {
  const first = await openRoom({ folder });
  const { ids } = await furnish(first, 'moves', 3);
  const gathering = await first.workshops.byCode(row.code);
  if (!gathering) throw new Error('no workshop');
  for (const id of [...ids, 'p2']) await give(gathering.workshop, person(id), 'moveMoney', move);
  await first.close();
  const sqlite = new SQLite(join(folder, 'aktordag.db'));
  sqlite.exec(sql);
  sqlite.close();
  const room = await openRoom({ folder });
  const workshop = (await room.workshops.byCode(row.code))?.workshop;
  if (!workshop) throw new Error('no workshop');
  return { room, workshop };
}

describe('a log that is not what was written', () => {
  it.each([
    ['an amount was changed', `UPDATE entries SET events = replace(events, '[1,0,0,0]', '[9,0,0,0]') WHERE seq = 7`, 7],
    ['a time was changed', 'UPDATE entries SET at = at + 1 WHERE seq = 8', 8],
    ['somebody else was put in', `UPDATE entries SET sender = 'p3' WHERE seq = 6`, 6],
    ['an entry is missing', 'DELETE FROM entries WHERE seq = 6', 6],
    [
      'two changed places',
      'UPDATE entries SET seq = 0 WHERE seq = 8; UPDATE entries SET seq = 8 WHERE seq = 9; UPDATE entries SET seq = 9 WHERE seq = 0',
      8,
    ],
    ['an event makes no sense', `UPDATE entries SET events = '[{"type":"moonLanded"}]' WHERE seq = 9`, 9],
    ['it is no JSON', `UPDATE entries SET events = '[' WHERE seq = 4`, 4],
    ['the beginning is gone', 'DELETE FROM entries WHERE seq = 1', 1],
  ])('L5: opens read-only where %s, and says from which number', async (_, sql, from) => {
    const { room, workshop } = await tampered(sql);
    expect(workshop.damagedFrom).toBe(from);
    expect(workshop.seq).toBe(from - 1);
    const refused = await give(workshop, person('p2'), 'moveMoney', move);
    expect(refused).toEqual({ ok: false, problem: { key: 'reject.logDamaged', values: { seq: from } } });
    expect(workshop.seq).toBe(from - 1);
    expect(room.warnings).toMatchObject([{ details: { from } }]);
    await room.close();
  });

  it('L5: that was cut off is found when a client shows up that knows more; one that only pretends to is not believed', async () => {
    const folder = freshFolder();
    const before = await openRoom({ folder });
    const { workshop: whole, ids } = await furnish(before, 'moves', 1);
    await give(whole, person(ids[0] ?? ''), 'moveMoney', move);
    const known = { seq: whole.seq, hash: whole.seal };
    await before.close();
    const sqlite = new SQLite(join(folder, 'aktordag.db'));
    sqlite.exec(`DELETE FROM entries WHERE seq = ${known.seq}`);
    sqlite.close();

    const room = await openRoom({ folder });
    const gathering = await room.workshops.byCode(row.code);
    if (!gathering) throw new Error('no workshop');
    const { workshop } = gathering;
    const show = (have: typeof known) => gathering.missedSince(have, 'screen');
    for (const forged of [`${known.hash.slice(0, -1)}!`, known.hash.replace('.', ''), 'genesis.', '']) {
      expect(show({ ...known, hash: forged })).toBeUndefined();
    }
    show({ seq: known.seq + 1, hash: known.hash });
    expect(workshop.damagedFrom).toBeUndefined();
    show(known);
    expect(workshop.damagedFrom).toBe(known.seq);
    expect(await give(workshop, person(ids[0] ?? ''), 'moveMoney', move)).toMatchObject({
      problem: { key: 'reject.logDamaged', values: { seq: known.seq } },
    });
    await room.close();
  });

  it('L6: from a newer release is refused with a sentence, and left untouched', async () => {
    const folder = freshFolder();
    const room = await openRoom({ folder });
    await furnish(room, 'moves', 1);
    await room.close();
    const file = join(folder, 'aktordag.db');
    const sqlite = new SQLite(file);
    sqlite.pragma('user_version = 99');
    sqlite.close();
    const before = readFileSync(file);
    await expect(Log.open(folder)).rejects.toThrow(Unusable);
    await expect(Log.open(folder)).rejects.toThrow('written by a newer release');
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
