import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/canonical.ts';
import type { Device } from '../support/device.ts';
import { House } from '../support/house.ts';
import { Stranger } from '../support/stranger.ts';

let house: House;
let witness: Device;
let one: Stranger;
let before: string;

const gone = 'gone';
const newId = () => randomBytes(16).toString('hex');
const refused = (key: string, values?: object) => ({ ok: false, problem: values ? { key, values } : { key } });
const profile = { kind: 'lasting', year: 2028, amount: 100 };
const move = { from: 'adm', to: 'savings', profile };
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

/** Everything everybody sees, as the server tells a newcomer. */
async function stageNow(): Promise<string> {
  const screen = await Stranger.enter({ code: house.code, as: 'screen' }, { origin: house.server.origin });
  const snapshot = await screen.hears('snapshot');
  screen.close();
  return canonicalJson(snapshot);
}

beforeAll(async () => {
  house = await House.open();
  witness = await house.join('Vidne', 'manager');
  await house.goTo('move-money');
});
afterAll(() => house.close());
beforeEach(async () => {
  one = await Stranger.enter({ code: house.code }, { origin: house.server.origin });
  await one.ask('join', { id: newId(), name: 'Fremmed', group: 'employee' });
  before = await stageNow();
});
afterEach(async () => {
  expect(await stageNow(), 'nothing has changed').toBe(before);
  one.close();
  const answer = await witness.send('moveMoney', { ...move, profile: { kind: 'once', year: 2028, amount: 1 } });
  expect(answer, 'others are still answered').toMatchObject({ ok: true });
});

describe('a packet that is no message of ours', () => {
  it.each<[string, unknown[]]>([
    ['of an unknown kind', ['shutdown', {}]],
    ['of a kind that only the server sends', ['snapshot', {}]],
    ['named like what every object has', ['__proto__', {}]],
    ['named like a method', ['toString', {}]],
  ])('I1: %s ends the connection', async (_, [name, payload]) => {
    expect(await one.afterSending(String(name), payload)).toBe(gone);
  });

  it.each([
    ['asks for no answer', '2["command",{}]'],
    ['has something else where the answer goes', '2["command",{},{}]'],
    ['has no payload', '2["join"]'],
    ['plays at being the end', '2["disconnect","because"]'],
    ['is cut off', '2900["command",{"id":'],
    ['is no list', '2900{"command":1}'],
    ['is of no type', '9["command",{}]'],
    ['announces bytes that never come', '51-["command",{"_placeholder":true,"num":7}]'],
    ['announces too many parts', '599999-["command",{}]'],
    ['is for another room of Socket.IO', '0/admin,{"code":"ABCDEF"}'],
  ])('I1: one that %s is not taken for a command', async (_, packet) => {
    const after = one.afterSendingRaw(packet);
    const other = one.afterSending('command', null);
    expect([gone, refused('input.invalid')]).toContainEqual(await Promise.race([after, other]));
  });

  it.each([65 * 1024, 1024 * 1024])('I2: one of %i bytes ends the connection before it is read', async (size) => {
    expect(await one.afterSending('command', { id: newId(), name: 'moveMoney', input: 'x'.repeat(size) })).toBe(gone);
  });
});

describe('a message that makes no sense', () => {
  const payloads = [undefined, null, 5, 'command', [], {}, [[]], true, { id: 5 }, Buffer.from('command')];
  it.each(['command', 'join', 'resync'])(
    'I1: whatever is sent as %s, the answer is that it is not understood',
    async (name) => {
      for (const payload of payloads) {
        expect(await one.afterSending(name, payload)).toEqual(refused('input.invalid'));
      }
    },
  );

  it.each<[string, object]>([
    ['an id that is too short', { id: 'abc', name: 'moveMoney', input: move }],
    ['an id with other characters', { id: '../../../etc/passwd', name: 'moveMoney', input: move }],
    ['no input', { id: newId(), name: 'moveMoney' }],
    ['something more', { id: newId(), name: 'moveMoney', input: move, role: 'facilitator' }],
    ['something more inside', { id: newId(), name: 'moveMoney', input: { ...move, by: 'p2' } }],
    ['a name as long as a novel', { id: newId(), name: 'x'.repeat(50_000), input: {} }],
    ['bytes for input', { id: newId(), name: 'moveMoney', input: Buffer.from([1, 2, 3]) }],
    ['a list for an account', { id: newId(), name: 'moveMoney', input: { ...move, from: ['adm'] } }],
  ])('I1: a command with %s is not understood', async (_, command) => {
    expect(await one.afterSending('command', command)).toEqual(refused('input.invalid'));
  });

  const tricks = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
  it.each(tricks)('I1: the trick name %s is unknown, as a command, an account and a key', async (trick) => {
    const command = (name: string, input: unknown) => one.ask('command', { id: newId(), name, input });
    expect(await command(trick, {})).toEqual(refused('reject.unknownCommand'));
    expect(await command('moveMoney', { ...move, from: trick })).toEqual(refused('input.invalid'));
    expect(await command('undoMove', { moveId: trick })).toMatchObject({ ok: false });
    const withKey = (text: string) => `2900["command",{"id":"${newId()}",${text}}]`;
    for (const raw of [
      `"name":"moveMoney","input":{"from":"adm","to":"savings","profile":${JSON.stringify(profile)},"${trick}":{"a":1}}`,
      `"name":"moveMoney","input":{"from":"adm","to":"savings","profile":{"kind":"once","year":2028,"amount":5,"${trick}":1}}`,
      `"name":"moveMoney","input":${JSON.stringify(move)},"${trick}":{"isFacilitator":true}`,
    ]) {
      expect(await one.afterSendingRaw(withKey(raw))).toEqual(refused('input.invalid'));
    }
  });

  it('I2: one that is nested thousands of levels deep is not understood', async () => {
    const raw = (input: string) => `2900["command",{"id":"${newId()}","name":"moveMoney","input":${input}}]`;
    expect(await one.afterSendingRaw(raw(deep(30_000)))).toEqual(refused('input.invalid'));
  });

  const amounts = [
    '1.5',
    '"5"',
    'null',
    '-1',
    '0',
    '1e309',
    '-1e309',
    '9007199254740993',
    '1000000001',
    '[5]',
    '{}',
    'true',
  ];
  it.each(amounts)('I1: %s is no amount of money', async (amount) => {
    const raw = `2900["command",{"id":"${newId()}","name":"moveMoney","input":{"from":"adm","to":"savings","profile":{"kind":"once","year":2028,"amount":${amount}}}}]`;
    expect(await one.afterSendingRaw(raw)).toEqual(refused('input.invalid'));
  });
});

describe('too much', () => {
  it('I2: without end, and without waiting for answers, ends the connection', async () => {
    const ended = new Promise((resolve) => one.socket.once('disconnect', resolve));
    const command = { id: newId(), name: 'undoMove', input: { moveId: 'm999999' } };
    for (let times = 0; times < 1000; times += 1) one.socket.emit('command', command, () => undefined);
    await ended;
  });

  it('I2: is answered with how long to wait, and others do not notice', async () => {
    const commands = Array.from({ length: 60 }, () => ({
      id: newId(),
      name: 'undoMove',
      input: { moveId: 'm999999' },
    }));
    const answers = await Promise.all(commands.map((command) => one.ask('command', command)));
    const isSlowed = ({ problem }: (typeof answers)[number]) => problem?.key === 'reject.tooFast';
    expect(answers.slice(0, 40).filter(isSlowed)).toEqual([]);
    expect(answers.slice(40).some(isSlowed)).toBe(true);
    for (const { problem } of answers.filter(isSlowed)) {
      expect(problem?.values?.['seconds']).toBeGreaterThanOrEqual(1);
    }
    const resyncs = await Promise.all([1, 2, 3, 4].map(() => one.ask('resync', { seq: 0, hash: '' })));
    expect(resyncs.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  });
});
