import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, filesWith, withDatabase } from '../support/disk.ts';
import { House } from '../support/house.ts';
import { Stranger } from '../support/stranger.ts';

const name = 'Zenobia Quistgård-Ypsilantis';
const words = {
  title: 'Sælg den gule kanariefugl',
  text: 'Kanariefuglen synger kun om tirsdagen.',
  question: 'Hvor skal kanariefuglen hen?',
  reason: 'Fuglen er allerede fløjet.',
};

let house: House;
let metrics = '';
let printed = '';

/** A day on which everything is written that can be, and some of it refused. */
beforeAll(async () => {
  house = await House.open({ people: 2 });
  const person = await house.join(name, 'politician');
  await house.goTo('ideas');
  const idea = { title: words.title, text: words.text, areaId: null, amounts: null };
  await person.send('submitIdea', idea);
  await person.send('submitIdea', { ...idea, areaId: 'atlantis' });
  await house.level();
  const [ideaId = ''] = Object.keys(house.desk.state.stage.run.ideas);
  await person.send('editIdea', { ideaId, ...idea });
  await house.desk.send('createBallot', { question: words.question, ideaIds: [ideaId], withoutPrice: true });
  await house.desk.send('hideIdea', { ideaId, reason: words.reason });
  const { origin } = house.server;
  const odd = await Stranger.enter({ code: house.code }, { origin });
  await odd.ask('join', { id: randomBytes(16).toString('hex'), name, group: 'king' });
  await odd.afterSending(name, words);
  await fetch(`${origin}/${encodeURIComponent(name)}?q=${encodeURIComponent(words.title)}`);
  metrics = await (await fetch(`${origin}/metrics`)).text();
  await house.restart();
  await house.level();
  printed = house.server.output();
  await house.close();
});
afterAll(() => house.close());

describe('a name, and what somebody wrote', () => {
  const all = [name, ...Object.values(words)];

  it('P1: stands in the table of words and in no other', () => {
    withDatabase(house.server.dataFolder, (sqlite) => {
      const tables = sqlite.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all().map(String);
      expect(tables).toContain('entries');
      for (const table of tables) {
        const contents = sqlite.prepare(`SELECT * FROM "${table}"`).raw().all().map(String).join('\n');
        for (const text of all) expect(contents.includes(text), `${text} in ${table}`).toBe(table === 'words');
      }
    });
  });

  it('P1: stands in no server log, metric or file name, whole or in part', () => {
    const paths = filesIn(house.server.dataFolder).map(({ path }) => path);
    const parts = ['Zenobia', 'Quistg', 'kanariefugl', 'Kanariefugl', encodeURIComponent(name)];
    for (const text of [...all, ...parts]) {
      for (const place of [printed, metrics, ...paths]) expect(place).not.toContain(text);
    }
  });

  it('P2: is gone from every byte on the disk when its row is', () => {
    const { dataFolder } = house.server;
    for (const text of all) expect(filesWith(dataFolder, text)).not.toEqual([]);
    withDatabase(dataFolder, (sqlite) => {
      sqlite.pragma('secure_delete = ON');
      sqlite.exec('DELETE FROM words');
    });
    for (const text of [...all, 'Zenobia', 'kanariefugl']) expect(filesWith(dataFolder, text)).toEqual([]);
  });
});

describe('metrics', () => {
  it('P3: are figures of the whole server, with no label for a person, a code or a workshop', () => {
    const ours = metrics.split('\n').filter((line) => line.startsWith('aktordag_'));
    expect(ours).toEqual([expect.stringMatching(/^aktordag_connections \d+$/)]);
    expect(metrics).not.toContain(house.code);
    expect(printed).not.toContain(house.code);
  });
});
