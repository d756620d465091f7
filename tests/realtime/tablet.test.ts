import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JoinAnswer } from '../../client/connection/wire.ts';
import { find } from '../../shared/ids.ts';
import { House } from '../support/house.ts';
import { Stranger } from '../support/stranger.ts';

let house: House;

beforeAll(async () => {
  house = await House.open({ people: 3 });
  await house.desk.send('dealSeats', { tables: 2, seed: 1 });
  await house.until(({ state }) => state.stage.run.tables.length === 2);
});
afterAll(() => house.close());

describe('a table’s tablet', () => {
  it('B5: is seen at the desk, and counted in no group', async () => {
    const tablet = house.device();
    const joined = await tablet.connection.join({ tableId: 't2' });
    if (!joined.ok) throw new Error(joined.problem.key);
    house.people.push(tablet);
    await house.desk.until(({ presence }) => presence?.people?.includes(joined.participantId) === true);
    const present = house.desk.view.presence?.present;
    expect(Object.values(present ?? {}).reduce((sum, count) => sum + count, 0)).toBe(3);
    await house.until(({ state }) => find(state.stage.tablets, joined.participantId)?.number === 2);
    expect(Object.keys(house.desk.state.stage.people)).toHaveLength(3);
  });

  it('B3: is on no roll, and its vote is refused', async () => {
    const ballotId = await house.openBallot();
    const ballot = house.desk.state.stage.run.ballots[ballotId];
    expect(ballot?.roll.size).toBe(3);
    const answer = await house.people.at(-1)?.send('castVote', { ballotId, options: ['o1'] });
    expect(answer).toEqual({ ok: false, problem: { key: 'reject.notOnRoll' } });
    expect(house.desk.view.presence?.turnout[ballotId] ?? 0).toBe(0);
  });

  it('L2: the same join sent again is the same tablet, and a table there is not is refused', async () => {
    const { code } = house;
    const stranger = await Stranger.enter({ code }, { origin: house.server.origin });
    const id = randomBytes(16).toString('hex');
    const ask = (payload: unknown) => stranger.ask('join', payload) as Promise<JoinAnswer>;
    const [first, again] = [await ask({ id, tableId: 't1' }), await ask({ id, tableId: 't1' })];
    expect(first.ok && again.ok && first.participantId === again.participantId).toBe(true);
    const other = randomBytes(16).toString('hex');
    expect(await ask({ id: other, tableId: 't7' })).toMatchObject({ problem: { key: 'reject.unknownTable' } });
    expect(await ask({ id: other, tableId: 't1', name: 'Karen', group: 'manager' })).toMatchObject({
      problem: { key: 'input.invalid' },
    });
    stranger.close();
  });
});
