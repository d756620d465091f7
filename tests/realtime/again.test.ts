import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movesOf } from '../../shared/budget/moves.ts';
import { House } from '../support/house.ts';
import { Stranger } from '../support/stranger.ts';

let house: House;
beforeAll(async () => {
  house = await House.open();
  await house.goTo('move-money');
});
afterAll(() => house.close());

const newId = () => randomBytes(16).toString('hex');
const options = () => ({ origin: house.server.origin });
const profile = { kind: 'lasting', year: 2028, amount: 100 };
const move = (id: string, amount = 100) => ({
  id,
  name: 'moveMoney',
  input: { from: 'adm', to: 'savings', profile: { ...profile, amount } },
});
const movesBy = (id: string) =>
  movesOf(house.desk.state.stage.run.board).filter((one) => one.by === id && !one.undone).length;

/** Somebody new, as one connection and what another one needs to be the same person. */
async function somebody() {
  const guest = await Stranger.enter({ code: house.code }, options());
  const joinId = newId();
  const joined = await guest.ask('join', { id: joinId, name: 'Karen', group: 'politician' });
  return { one: guest, joinId, id: String(joined['participantId']), token: String(joined['token']) };
}

describe('the same command again', () => {
  it('L2: the same command twice counts once, and gets the first answer again', async () => {
    const { one, id } = await somebody();
    const command = move(newId());
    const [first, second] = await Promise.all([one.ask('command', command), one.ask('command', command)]);
    expect(first).toMatchObject({ ok: true });
    expect([second, await one.ask('command', command)]).toEqual([first, first]);
    await house.level();
    expect(movesBy(id)).toBe(1);
    one.close();
  });

  it('L2: the same id with another content is refused', async () => {
    const { one, id } = await somebody();
    const commandId = newId();
    await one.ask('command', move(commandId));
    expect(await one.ask('command', move(commandId, 200))).toEqual({
      ok: false,
      problem: { key: 'reject.sameIdOtherContent' },
    });
    await house.level();
    expect(movesBy(id)).toBe(1);
    one.close();
  });

  it('L2: counts once on a second device, after a new connection, and after the server has started again', async () => {
    const { one, id, token } = await somebody();
    const command = move(newId());
    const first = await one.ask('command', command);
    const second = await Stranger.enter({ code: house.code, token }, options());
    expect(await second.ask('command', command)).toEqual(first);
    one.close();
    second.close();
    await house.restart();
    const third = await Stranger.enter({ code: house.code, token }, options());
    expect(await third.ask('command', command)).toEqual(first);
    await house.level();
    expect(movesBy(id)).toBe(1);
    third.close();
  });

  it('L2: is another command when somebody else gives it', async () => {
    const [karen, ali] = [await somebody(), await somebody()];
    const command = move(newId());
    const answers = [await karen.one.ask('command', command), await ali.one.ask('command', command)];
    expect(answers[0]).not.toEqual(answers[1]);
    await house.level();
    expect([movesBy(karen.id), movesBy(ali.id)]).toEqual([1, 1]);
    karen.one.close();
    ali.one.close();
  });

  it('L2: a refused command stays refused under its id, also when it would be allowed by now', async () => {
    const { one, id } = await somebody();
    await house.goTo('welcome');
    const command = move(newId());
    const refused = await one.ask('command', command);
    expect(refused).toEqual({ ok: false, problem: { key: 'reject.movesClosed' } });
    await house.goTo('move-money');
    expect(await one.ask('command', command)).toEqual(refused);
    expect(movesBy(id)).toBe(0);
    one.close();
  });

  it('L2: the same join again is the same person, with a login of its own', async () => {
    const { one, joinId, id, token } = await somebody();
    const again = await Stranger.enter({ code: house.code }, options());
    const joined = await again.ask('join', { id: joinId, name: 'Karen', group: 'politician' });
    expect(joined).toMatchObject({ ok: true, participantId: id });
    expect(joined['token']).not.toBe(token);
    one.close();
    again.close();
  });
});

describe('the same vote again', () => {
  it('L2: an earlier vote that comes late once more does not replace the later one', async () => {
    const { one, id, token } = await somebody();
    await house.join('Ida');
    const ballotId = await house.openBallot();
    const vote = (commandId: string, choice: string[]) => ({
      id: commandId,
      name: 'castVote',
      input: { ballotId, options: choice },
    });
    const early = vote(newId(), ['o1']);
    const first = await one.ask('command', early);
    await one.ask('command', vote(newId(), ['o2']));
    expect(await one.ask('command', early)).toEqual(first);
    expect(await one.ask('command', { ...early, input: { ballotId, options: [] } })).toMatchObject({
      problem: { key: 'reject.sameIdOtherContent' },
    });
    await house.restart();
    const back = await Stranger.enter({ code: house.code, token }, options());
    expect(await back.ask('command', early)).toEqual(first);
    const own = await back.hears('own', ({ participantId }) => participantId === id);
    expect(own.votes).toEqual({ [ballotId]: { options: ['o2'] } });
    back.close();
  });

  it('L2: a vote that was accepted is accepted again when it is sent once more, also where voting is over for now', async () => {
    const { one } = await somebody();
    await house.desk.send('closeBallot', { ballotId: Object.keys(house.desk.state.stage.run.ballots)[0] ?? '' });
    const ballotId = await house.openBallot();
    const vote = () => ({ id: newId(), name: 'castVote', input: { ballotId, options: ['o1'] } });
    const given = vote();
    expect(await one.ask('command', given)).toMatchObject({ ok: true });
    await house.goTo('welcome');
    expect(await one.ask('command', given)).toMatchObject({ ok: true });
    expect(await one.ask('command', { ...given, input: { ballotId, options: ['o2'] } })).toMatchObject({
      problem: { key: 'reject.sameIdOtherContent' },
    });
    expect(await one.ask('command', vote())).toEqual({ ok: false, problem: { key: 'reject.ballotsClosed' } });
    one.close();
  });
});
