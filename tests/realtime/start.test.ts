import { once } from 'node:events';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Session } from '../../server/realtime/session.ts';
import { smallScenario } from '../../shared/testing/workshop.ts';
import { filesWith } from '../support/disk.ts';
import { Facilitator } from '../support/facilitator.ts';
import { desk, furnish, give, openRoom, person, row } from '../support/realRoom.ts';
import { freshFolder, spawnServer, startProcess } from '../support/server.ts';
import { silentPeer } from '../support/silentPeer.ts';

/** Starts a server that is expected to give up; gives what it said. */
async function refusal(settings: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawnServer({ HOST: '127.0.0.1', PORT: '0', ...settings });
  let said = '';
  child.stdout?.on('data', (text) => {
    said += text;
  });
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

/** Starts a server without a passphrase given; gives what it shows, and ends it again. */
async function firstStart(dataFolder: string, settings: Record<string, string> = {}) {
  const child = spawnServer({ DATA_DIR: dataFolder, HOST: '127.0.0.1', PORT: '0', ...settings });
  let said = '';
  child.stdout?.setEncoding('utf8');
  while (!/http:\/\/localhost:\d+[\s\S]*\n$/.test(said)) said += (await once(child.stdout ?? child, 'data'))[0];
  const origin = `http://127.0.0.1:${/localhost:(\d+)/.exec(said)?.[1]}`;
  const end = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { said, origin, passphrase: /keep it\): (\S+)/.exec(said)?.[1], end };
}

const oneSentence = /^[^\n]+\.\n$/;

describe('a server that starts', () => {
  it('reads the scenarios of the folder it is given, and says so in a sentence when there is none', async () => {
    const own = freshFolder();
    writeFileSync(join(own, 'lilleby.json'), JSON.stringify(smallScenario()));
    const { said, end } = await firstStart(freshFolder(), { SCENARIOS_DIR: own });
    await end();
    expect(said).toContain('running with 1 scenarios');
    const missing = await refusal({ DATA_DIR: freshFolder(), SCENARIOS_DIR: join(own, 'elsewhere') });
    expect([missing.code, missing.said]).toEqual([1, expect.stringMatching(oneSentence)]);
    expect(missing.said).toContain('SCENARIOS_DIR');
  });

  it('O3: opens one database only once; the second says so in a sentence and ends', async () => {
    const first = await startProcess();
    const { code, said } = await refusal({ DATA_DIR: first.dataFolder });
    expect([code, said]).toEqual([1, expect.stringMatching(oneSentence)]);
    expect(said).toContain('Another server already uses');
    expect((await fetch(`${first.origin}/readyz`)).status).toBe(200);
    expect(await first.stop()).toBe(0);
  });

  it('O3: has no default passphrase: it makes one, shows it once, and keeps only its hash', async () => {
    const folder = join(freshFolder(), 'data');
    const first = await firstStart(folder);
    const passphrase = first.passphrase ?? '';
    expect(passphrase).toMatch(/^([346789abcdfghjkmnpqrtvwxy]{5}-){3}[346789abcdfghjkmnpqrtvwxy]{5}$/);
    await Facilitator.login(first.origin, passphrase);
    await first.end();
    expect(filesWith(folder, passphrase)).toEqual([]);
    const second = await firstStart(folder);
    expect(second.said).not.toContain('passphrase');
    await Facilitator.login(second.origin, passphrase);
    await second.end();
    const elsewhere = await firstStart(join(freshFolder(), 'data'));
    expect(elsewhere.passphrase).not.toBe(passphrase);
    await elsewhere.end();
  });

  it('O3: says so when its port is in use, and shows the passphrase at the start that succeeds', async () => {
    const folder = join(freshFolder(), 'data');
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : 0);
    const { code, said } = await refusal({ DATA_DIR: folder, PORT: port });
    expect([code, said]).toEqual([
      1,
      `Port ${port} is in use. Stop the program that has it, or set PORT to another.\n`,
    ]);
    other.close();
    const second = await firstStart(folder);
    expect(second.passphrase).toBeDefined();
    await second.end();
  });

  it('O3: says so when its data folder cannot be written to', async () => {
    const file = join(freshFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, said } = await refusal({ DATA_DIR: join(file, 'data') });
    expect([code, said]).toEqual([1, expect.stringMatching(oneSentence)]);
    expect(said).toContain('cannot be written to');
  });

  it('O3: says so when what lies there is no database', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'aktordag.db'), 'Kære dagbog. '.repeat(1000));
    const { code, said } = await refusal({ DATA_DIR: folder });
    expect([code, said]).toEqual([1, expect.stringMatching(oneSentence)]);
    expect(said).toContain('is not a sound database');
  });

  it.each([
    ['PORT', 'mange'],
    ['PORT', '70000'],
    ['AKTORDAG_PASSPHRASE', 'kort'],
  ])('O3: says what is wrong with the setting %s=%s', async (name, value) => {
    const { code, said } = await refusal({ DATA_DIR: freshFolder(), [name]: value });
    expect([code, said]).toEqual([1, expect.stringMatching(oneSentence)]);
    expect(said).toContain(name);
  });

  it('O3: keeps its folder and files to itself', async () => {
    const folder = join(freshFolder(), 'data');
    mkdirSync(folder, { mode: 0o777 });
    const server = await startProcess(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'urns')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'aktordag.db')).mode & 0o777).toBe(0o600);
    await server.stop();
    expect(existsSync(join(folder, 'aktordag.db-wal'))).toBe(false);
  });
});

describe('a ballot without encryption', () => {
  it('O3: needs the facilitator’s explicit consent, which stands in the log', async () => {
    const room = await openRoom();
    const { workshop, ids } = await furnish(room, 'ideas', 6);
    const enter = async (id: string, unencrypted: boolean) => {
      const token = await room.logins.issueParticipant(row.id, id);
      const caller = { address: 'here', cookieToken: undefined, invitedToken: () => undefined, unencrypted };
      const admitted = await room.admissions.admit({ protocol: 1, code: row.code, as: 'participant', token }, caller);
      if (!admitted.ok) throw new Error(admitted.problem.key);
      const session = new Session(admitted, silentPeer(id), caller, room.logins, room.limits);
      session.enter();
      return session;
    };
    const sessions = await Promise.all(ids.map((id, index) => enter(id, index === 3)));
    const idea = { title: 'Fælles kantine', text: '', areaId: null, amounts: null };
    await give(workshop, person(ids[0] ?? ''), 'submitIdea', idea);
    const ideaIds = Object.keys(workshop.state.stage.run.ideas);
    await give(workshop, desk, 'createBallot', { question: 'Hvad?', ideaIds, withoutPrice: true });
    await give(workshop, desk, 'goToStep', { stepId: 'ballots' });
    const [ballotId = ''] = Object.keys(workshop.state.backstage.run.draftBallots);
    const open = (consents: string[]) => give(workshop, desk, 'openBallot', { ballotId, consents });
    expect(await open([])).toEqual({ ok: false, problem: { key: 'reject.consentUnencrypted' } });
    expect(await open(['fewVoters'])).toEqual({ ok: false, problem: { key: 'reject.consentUnencrypted' } });
    expect(await open(['unencrypted'])).toMatchObject({ ok: true });
    const [last] = (await room.log.entriesAfter(row.id, workshop.seq - 1)).map(({ events }) => JSON.parse(events));
    expect(last).toMatchObject([{ type: 'ballotOpened', consents: ['unencrypted'] }]);
    for (const session of sessions) session.leave();
    await room.close();
  });
});
