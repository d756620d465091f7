import { randomBytes } from 'node:crypto';
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, filesWith, withDatabase } from '../support/disk.ts';
import { House } from '../support/house.ts';
import { freshFolder } from '../support/server.ts';
import { Stranger } from '../support/stranger.ts';

interface Secrets {
  salt: Buffer;
  /** Under which each voter stands, and each command. */
  hashes: Buffer[];
}

let house: House;
let secrets: Secrets;
/** The urn's own files under another name, as an undelete would find them. */
const linked = join(freshFolder(), 'linked');
const commandIds: string[] = [];
let ballotId = '';
let printed = '';

/** What an open urn holds, read from a copy of its files. */
function readUrn(folder: string): Secrets {
  const copy = freshFolder();
  cpSync(folder, copy, { recursive: true });
  const file = readdirSync(copy).find((name) => name.endsWith('.urn'));
  const sqlite = new SQLite(join(copy, String(file)));
  const column = (sql: string) => sqlite.prepare(sql).pluck().all() as Buffer[];
  const [salt = Buffer.alloc(0)] = column('SELECT salt FROM salt');
  const hashes = [...column('SELECT voter FROM votes'), ...column('SELECT command FROM commands')];
  sqlite.close();
  return { salt, hashes };
}

beforeAll(async () => {
  house = await House.open();
  const { origin } = house.server;
  const voters: Stranger[] = [];
  for (let number = 0; number < 6; number += 1) {
    const voter = await Stranger.enter({ code: house.code }, { origin });
    await voter.ask('join', { id: randomBytes(16).toString('hex'), name: `Vælger ${number}`, group: 'employee' });
    voters.push(voter);
  }
  house.people.push(await house.join('Forfatter'));
  ballotId = await house.openBallot(['En', 'To', 'Tre']);
  for (const [index, voter] of voters.entries()) {
    for (const options of [['o1'], index % 2 === 0 ? ['o1', 'o3'] : ['o2']]) {
      const id = `a-vote-${randomBytes(12).toString('hex')}`;
      commandIds.push(id);
      const answer = await voter.ask('command', { id, name: 'castVote', input: { ballotId, options } });
      if (!answer.ok) throw new Error('a vote was refused');
    }
  }
  const urns = join(house.server.dataFolder, 'urns');
  secrets = readUrn(urns);
  mkdirSync(linked);
  for (const name of readdirSync(urns)) linkSync(join(urns, name), join(linked, name));
  await house.desk.send('closeBallot', { ballotId });
  for (const voter of voters) voter.close();
});
afterAll(() => house.close());

const nothingLeft = () => {
  const { dataFolder } = house.server;
  expect(readdirSync(join(dataFolder, 'urns'))).toEqual([]);
  for (const bytes of [secrets.salt, ...secrets.hashes, ...commandIds])
    expect(filesWith(dataFolder, bytes)).toEqual([]);
  // Not as text either, in whichever way bytes are written as text.
  for (const bytes of [secrets.salt, ...secrets.hashes]) {
    for (const coding of ['hex', 'base64', 'base64url'] as const) {
      expect(filesWith(dataFolder, bytes.toString(coding))).toEqual([]);
      expect(printed).not.toContain(bytes.toString(coding));
    }
  }
};

describe('a ballot that has closed', () => {
  it('B2: held, while it was open, what now must be gone', () => {
    expect(secrets.salt).toHaveLength(32);
    expect(secrets.hashes).toHaveLength(6 + 12);
  });

  it('B2: leaves neither salt nor voter nor command in the database, its side files or the folder', () => {
    printed = house.server.output();
    nothingLeft();
    for (const id of commandIds) expect(printed).not.toContain(id);
  });

  it('B2: leaves an urn that was overwritten before it was removed, its write-ahead log included', () => {
    const files = filesIn(linked);
    expect(files.map(({ path }) => path.split('.').at(-1)).toSorted()).toEqual(['urn', 'urn-wal']);
    for (const { bytes } of files) {
      expect(bytes.length).toBeGreaterThan(0);
      expect(bytes.every((byte) => byte === 0)).toBe(true);
    }
  });

  it('B2: keeps of the votes their sums, without a person, a command, an order or a time', () => {
    const { dataFolder } = house.server;
    const copy = freshFolder();
    cpSync(dataFolder, copy, { recursive: true });
    const entries = withDatabase(copy, (sqlite) =>
      sqlite.prepare('SELECT events FROM entries ORDER BY seq').pluck().all().map(String),
    ).flatMap((events) => JSON.parse(events) as { type: string; result?: object }[]);
    const since = entries.findIndex(({ type }) => type === 'ballotOpened') + 1;
    expect(entries.slice(since)).toEqual([
      { type: 'ballotClosed', id: ballotId, result: expect.objectContaining({ cast: 6, blank: 0 }) },
    ]);
    expect(entries.at(-1)?.result).toMatchObject({ approvals: [{ count: 3 }, { count: 3 }, { count: 3 }] });
  });

  it('B2: leaves nothing after the next start either, nor in a copy of the folder made then', async () => {
    await house.restart();
    await house.level();
    printed += house.server.output();
    nothingLeft();
    expect(readFileSync(join(house.server.dataFolder, 'aktordag.db')).includes('["o1","o3"]')).toBe(false);
  });
});
