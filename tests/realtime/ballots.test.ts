import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import { optionsOf } from '../../shared/voting/methods/vote.ts';
import type { Device } from '../support/device.ts';
import { type Host, House, openHost } from '../support/house.ts';
import { freshFolder } from '../support/server.ts';

let host: Host;
let house: House;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(async () => {
  house = await House.open({ host, people: 3 });
});
afterEach(() => house.close());
afterAll(() => host.server.stop());

const ballotOf = ({ state }: Device, id: string): StageBallot | undefined => state.stage.run.ballots[id];
const person = (index: number): Device => {
  const device = house.people[index];
  if (!device) throw new Error(`nobody at ${index}`);
  return device;
};
const urns = () => readdirSync(join(house.server.dataFolder, 'urns'));

/** Closes and reveals, and gives the ballot as everybody sees it then. */
async function result(ballotId: string): Promise<StageBallot | undefined> {
  await house.desk.send('closeBallot', { ballotId });
  await house.desk.send('revealBallot', { ballotId });
  await house.until((device) => ballotOf(device, ballotId)?.stage === 'revealed');
  return ballotOf(house.screen, ballotId);
}

describe('a ballot in a room', () => {
  it('B3: has one vote for each who was there at opening, on whichever device, the last one given', async () => {
    const storage = new Map<string, string>();
    const shared = {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
      removeItem: (key: string) => void storage.delete(key),
    };
    const laptop = await house.join('Ida', 'manager', { storage: shared });
    const ballotId = await house.openBallot();
    expect(ballotOf(house.screen, ballotId)).toMatchObject({ roll: { size: 4 } });

    const tablet = house.device({ storage: shared });
    await tablet.until(({ confirmed }) => confirmed !== null);
    await laptop.send('castVote', { ballotId, options: ['o1'] });
    expect(await tablet.send('castVote', { ballotId, options: ['o2'] })).toMatchObject({ ok: true });
    await laptop.until(({ votes }) => optionsOf(votes[ballotId] ?? { options: [] })[0] === 'o2');
    await house.screen.until(({ presence }) => presence?.turnout[ballotId] === 1);

    const late = await house.join('For sent', 'employee');
    expect(await late.send('castVote', { ballotId, options: ['o1'] })).toEqual({
      ok: false,
      problem: { key: 'reject.notOnRoll' },
    });
    expect(await result(ballotId)).toMatchObject({
      cast: 1,
      roll: { size: 4 },
      result: { approvals: [{ count: 0 }, { count: 1 }] },
    });
    tablet.close();
  });

  it('B4: keeps the wording and the amounts it was opened with, counts as an independent count does, and stays closed', async () => {
    const ballotId = await house.openBallot(['Fælles kantine', 'Kortere møder', 'Færre trykte blade']);
    const frozen = ballotOf(house.desk, ballotId);
    await house.goTo('ideas');
    const [ideaId = ''] = Object.keys(person(0).state.own[person(0).view.me ?? '']?.ideas ?? {});
    const idea = { ideaId, title: 'Noget helt andet', text: '', areaId: null, amounts: [1, 2, 3, 4] };
    expect(await person(0).send('editIdea', idea)).toMatchObject({ ok: true });
    await house.goTo('ballot');
    await house.level();
    expect(ballotOf(house.screen, ballotId)?.options).toEqual(frozen?.options);

    const votes = [['o1', 'o2'], ['o2'], []];
    for (const [index, options] of votes.entries()) await person(index).send('castVote', { ballotId, options });
    const count = (option: string) => votes.filter((vote) => vote.includes(option)).length;
    const expected = ['o1', 'o2', 'o3'].map((optionId) => ({ optionId, count: count(optionId) }));
    const revealed = await result(ballotId);
    expect(revealed).toMatchObject({ cast: 3, result: { cast: 3, blank: 1, approvals: expected } });

    expect(await person(0).send('castVote', { ballotId, options: ['o3'] })).toMatchObject({
      problem: { key: 'reject.ballotClosed' },
    });
    expect(await house.desk.send('openBallot', { ballotId, consents: ['fewVoters'] })).toMatchObject({ ok: true });
    await house.level();
    expect(ballotOf(house.screen, ballotId)).toEqual(revealed);
  });

  it('B2: a vote is forgotten on the device that gave it as soon as the ballot has closed', async () => {
    const ballotId = await house.openBallot();
    await person(1).send('castVote', { ballotId, options: ['o1'] });
    await person(1).until(({ votes }) => votes[ballotId] !== undefined);
    await house.desk.send('closeBallot', { ballotId });
    await person(1).until(({ votes }) => votes[ballotId] === undefined);
    expect(urns()).toEqual([]);
  });
});

describe('a ballot that is broken off', () => {
  it('B6: counts every acknowledged vote when the server comes back, also after an orderly stop in the midst of voting', async () => {
    const ballotId = await house.openBallot();
    const voting = house.people.flatMap((device) =>
      ['o1', 'o2', 'o1'].map((option) => device.send('castVote', { ballotId, options: [option] })),
    );
    await house.restart();
    expect(await Promise.all(voting)).toEqual(voting.map(() => expect.objectContaining({ ok: true })));
    expect(await result(ballotId)).toMatchObject({ cast: 3, result: { approvals: [{ count: 3 }, { count: 0 }] } });
  });

  it('B6: is openly void when its votes are lost, and can be held again', async () => {
    const ballotId = await house.openBallot();
    await person(0).send('castVote', { ballotId, options: ['o1'] });
    await house.restart(() => rmSync(join(house.server.dataFolder, 'urns'), { recursive: true }));
    await house.until((device) => ballotOf(device, ballotId)?.stage === 'void');
    expect(await house.desk.send('revealBallot', { ballotId })).toMatchObject({
      problem: { key: 'reject.ballotNotClosed' },
    });
    const again = await house.openBallot(['En gang til']);
    await person(0).send('castVote', { ballotId: again, options: ['o1'] });
    expect(await result(again)).toMatchObject({ cast: 1 });
  });

  it('B6: leaves nothing behind: what a crash at close had left of an urn is gone after the next start', async () => {
    const ballotId = await house.openBallot();
    await person(0).send('castVote', { ballotId, options: ['o1'] });
    const folder = join(house.server.dataFolder, 'urns');
    const kept = freshFolder();
    cpSync(folder, kept, { recursive: true });
    expect(readdirSync(kept)).not.toEqual([]);
    await house.desk.send('closeBallot', { ballotId });
    for (const device of house.everyone) device.close();
    await house.restart(() => cpSync(kept, folder, { recursive: true }));
    // Nobody has asked for the workshop yet.
    expect(existsSync(folder) && urns()).toEqual([]);
  });
});
