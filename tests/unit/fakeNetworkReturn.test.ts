import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Chance } from '../../shared/rehearsal/chance.ts';
import { FakeNetwork } from '../support/fakeNetwork.ts';
import { Player } from '../support/player.ts';
import { furnish, openRoom, type RealRoom, row } from '../support/realRoom.ts';
import { inTime, pass, passUntil, resumeTime, stopTime } from '../support/virtualTime.ts';

let room: RealRoom;
let network: FakeNetwork;
const chance = new Chance(7);

beforeEach(async () => {
  stopTime();
  network = new FakeNetwork(chance);
  room = await openRoom({ deliver: network.deliver });
  network.serve(room);
  await inTime(furnish(room, 'ideas', 0));
});
afterEach(async () => {
  await inTime(room.close());
  resumeTime();
});

const idea = (title: string) => ({ title, text: '', areaId: null, amounts: null });

async function karen(): Promise<Player> {
  const player = new Player({ network, chance, code: row.code });
  const joined = player.connection.join({ name: 'Karen', group: 'politician' });
  await passUntil(() => player.view.me !== null);
  await joined;
  return player;
}

const commandsOf = async ({ view }: Player) =>
  (await room.log.entriesAfter(row.id, 0)).filter(({ sender }) => sender === view.me).map(({ command }) => command);

describe('a device that was away', () => {
  it('R4: sends what was given offline once and in order, also after a reload', async () => {
    const one = await karen();
    one.unplug();
    const given = ['Første', 'Anden', 'Tredje'].map((title) => one.send('submitIdea', idea(title)));
    await pass(60_000);
    one.reload();
    await pass(60_000);
    expect(one.view.pending.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    expect(await commandsOf(one)).toEqual([]);
    one.plug.isIn = true;
    await passUntil(() => one.view.pending.length === 0);
    one.reload();
    await pass(10_000);
    expect(await commandsOf(one)).toEqual(given.map(({ id }) => id));
  });

  it('R4: tells the author what was refused in the end', async () => {
    const one = await karen();
    one.unplug();
    const { id } = one.send('castVote', { ballotId: 'b99', options: [] });
    one.reload();
    one.plug.isIn = true;
    await passUntil(() => one.view.refused.length === 1);
    expect(one.view.refused).toMatchObject([{ id, problem: { key: 'reject.unknownBallot' } }]);
    expect(one.view.pending).toEqual([]);
  });

  it('R4: keeps what the desk gave offline as well', async () => {
    const token = await room.logins.issueFacilitator();
    const desk = new Player({ network, chance, code: row.code, as: 'facilitator', token });
    await passUntil(() => desk.state !== null);
    desk.unplug();
    desk.send('goToStep', { stepId: 'moves' });
    desk.reload();
    desk.plug.isIn = true;
    await passUntil(() => desk.view.confirmed?.state.stage.run.programme.stepId === 'moves');
    expect(desk.view.pending).toEqual([]);
  });

  it('R4: ends what an expired login left waiting as refused, with that reason', async () => {
    const one = await karen();
    one.unplug();
    const { id, answers } = one.send('submitIdea', idea('For sent'));
    await room.log.removeExpired(Number.MAX_SAFE_INTEGER);
    one.plug.isIn = true;
    await passUntil(() => one.view.me === null);
    expect(one.view.refused).toMatchObject([{ id, problem: { key: 'reject.tokenExpired' } }]);
    expect(answers).toMatchObject([{ ok: false }]);
    await passUntil(() => one.view.status === 'online');
    expect(one.view.state?.own).toEqual({});
  });

  it('R4: keeps nothing across a reload that has been confirmed', async () => {
    const one = await karen();
    one.send('submitIdea', idea('Kun én gang'));
    await passUntil(() => one.view.pending.length === 0);
    one.unplug();
    one.reload();
    expect(one.view.pending).toEqual([]);
  });

  it('R3: asks again under the same id when nobody answers, says that it is silent, and opens the connection anew', async () => {
    const one = await karen();
    one.plug.isSilent = true;
    const { id, answers } = one.send('submitIdea', idea('Er der nogen?'));
    await pass(4900);
    expect(one.view.status).toBe('online');
    expect(one.view.pending.map((command) => command.id)).toEqual([id]);
    await pass(200);
    expect(one.view.status).toBe('silent');
    await pass(5000);
    expect(one.view.status).toBe('offline');
    one.plug.isSilent = false;
    await passUntil(() => answers.length === 1);
    expect(one.view.status).toBe('online');
    expect(await commandsOf(one)).toEqual([id]);
  });

  it('R3: tries again by itself when the server was too busy to let it in', async () => {
    const one = await karen();
    one.unplug();
    const admit = room.admissions.admit.bind(room.admissions);
    room.admissions.admit = async () => ({ ok: false, problem: { key: 'reject.busy' } });
    one.plug.isIn = true;
    await passUntil(() => one.view.refusal !== null);
    room.admissions.admit = admit;
    await passUntil(() => one.view.status === 'online');
    expect(one.view.refusal).toBeNull();
  });

  it('L2: another page of the same person that sends what both have kept changes nothing', async () => {
    const one = await karen();
    one.unplug();
    const { id } = one.send('submitIdea', idea('To faner'));
    const kept = one.storage;
    one.plug.isIn = true;
    const other = new Player({ network, chance, code: row.code, storage: kept });
    await passUntil(() => one.view.pending.length === 0 && other.view.pending.length === 0);
    expect(await commandsOf(one)).toEqual([id]);
    expect(other.view.refused).toEqual([]);
  });
});
