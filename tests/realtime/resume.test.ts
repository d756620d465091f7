import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../client/connection/wire.ts';
import { canonicalJson } from '../../shared/canonical.ts';
import { House } from '../support/house.ts';
import { freshFolder } from '../support/server.ts';
import { Stranger } from '../support/stranger.ts';

let house: House;
beforeAll(async () => {
  house = await House.open({ people: 2 });
  await house.goTo('move-money');
});
afterAll(() => house.close());

/** What a screen is sent that says it holds a place, up to the first sign that it is a part of the room. */
async function sentTo(have: Position): Promise<Stranger> {
  const screen = await Stranger.enter({ code: house.code, as: 'screen', have }, { origin: house.server.origin });
  // A resync is answered after everything that entering has set off.
  const { seq, hash } = have;
  await screen.hears('presence');
  await screen.ask('resync', { seq, hash });
  return screen;
}

const namesOf = ({ heard }: Stranger) => heard.map(({ name }) => name).filter((name) => name !== 'presence');

async function place(): Promise<Position> {
  await house.level();
  const { seq, hash } = house.screen.view.confirmed ?? { seq: 0, hash: '' };
  return { seq, hash };
}

const extend = () => house.desk.send('extendTimer', { minutes: 1 });

describe('a client that returns', () => {
  it('R2: is sent nothing when it holds the present number', async () => {
    const screen = await sentTo(await place());
    expect(namesOf(screen)).toEqual([]);
    screen.close();
  });

  it('R2: is sent patches, from exactly its number, when it has missed a little', async () => {
    const have = await place();
    await extend();
    await extend();
    const now = await place();
    const screen = await sentTo(have);
    expect(namesOf(screen)).toEqual(['patches']);
    expect(screen.heard.find(({ name }) => name === 'patches')?.payload).toMatchObject({ from: have.seq, to: now.seq });
    screen.close();
  });

  it.each<[string, (have: Position) => Position]>([
    ['the hash is not this number’s', ({ seq, hash }) => ({ seq, hash: `${hash.slice(1)}!` })],
    ['the number is not this hash’s', ({ seq, hash }) => ({ seq: seq - 1, hash })],
    ['the number is yet to come', ({ seq, hash }) => ({ seq: seq + 5, hash })],
    ['it holds nothing', () => ({ seq: 0, hash: '' })],
  ])('R2: is sent a whole snapshot where %s', async (_, wrong) => {
    const have = await place();
    const screen = await sentTo(wrong(have));
    await screen.hears('snapshot'); // shared by all who come in one turn, and so told a moment later than a resync is answered
    expect(namesOf(screen)).toEqual(['snapshot']);
    expect(screen.heard.find(({ name }) => name === 'snapshot')?.payload).toMatchObject(have);
    expect(await screen.ask('resync', wrong(have))).toMatchObject({ ok: true, snapshot: have });
    screen.close();
  });

  it('R2: may ask for what it lacks: nothing, patches, or everything', async () => {
    const have = await place();
    await extend();
    const now = await place();
    const screen = await Stranger.enter({ code: house.code, as: 'screen' }, { origin: house.server.origin });
    expect(await screen.ask('resync', now)).toEqual({ ok: true, patches: null });
    expect(await screen.ask('resync', have)).toMatchObject({ ok: true, patches: { from: have.seq, to: now.seq } });
    expect(await screen.ask('resync', { seq: 1, hash: 'unknown' })).toMatchObject({ ok: true, snapshot: now });
    expect(await screen.ask('resync', now)).toMatchObject({ problem: { key: 'reject.tooFast' } });
    screen.close();
  });

  it('R1: shows what all others show after the server has started again', async () => {
    await house.restart(); // snapshots: the frames that were sent are forgotten, the places are not
    await house.people[0]?.send('moveMoney', {
      from: 'adm',
      to: 'savings',
      profile: { kind: 'lasting', year: 2028, amount: 70 },
    });
    await house.level();
    const stages = house.everyone.map(({ state }) => canonicalJson(state.stage));
    expect(new Set(stages).size).toBe(1);
    expect(new Set(house.everyone.map(({ view }) => view.confirmed?.hash)).size).toBe(1);
  });

  it('R3: is found out by both ends within 25 s when it has gone silent', async () => {
    const response = await fetch(`${house.server.origin}/socket.io/?EIO=4&transport=polling`);
    const opening = JSON.parse((await response.text()).slice(1)) as { pingInterval: number; pingTimeout: number };
    expect(opening.pingInterval + opening.pingTimeout).toBeLessThanOrEqual(25_000);
  });
});

describe('a log that was put back to an earlier day', () => {
  it('R2, L5: never continues the state of a client that knows another course of things', async () => {
    const { dataFolder } = house.server;
    const backup = freshFolder();
    await house.restart(() => cpSync(dataFolder, backup, { recursive: true }));
    await house.level();
    for (let times = 0; times < 3; times += 1) await extend();
    const lost = await place();
    await house.restart(() => {
      rmSync(dataFolder, { recursive: true });
      cpSync(backup, dataFolder, { recursive: true });
    });
    // Whoever returns knows more than this log, and proves it: the workshop can only be read.
    await house.desk.until(({ confirmed }) => confirmed !== null && confirmed.seq < lost.seq);
    expect(await extend()).toEqual({
      ok: false,
      problem: { key: 'reject.logDamaged', values: { seq: lost.seq - 2 } },
    });
    const screen = await sentTo(lost);
    expect(namesOf(screen)).toEqual(['snapshot']);
    screen.close();
  });
});
