import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { House } from '../support/house.ts';
import { Stranger } from '../support/stranger.ts';

let house: House;
beforeAll(async () => {
  house = await House.open();
  await house.goTo('ideas');
});
afterAll(() => house.close());

const newId = () => randomBytes(16).toString('hex');
const options = () => ({ origin: house.server.origin });
const guest = () => Stranger.enter({ code: house.code }, options());
const refused = (key: string, values?: object) => ({ ok: false, problem: values ? { key, values } : { key } });

describe('a handshake', () => {
  const good = () => ({ protocol: 1, code: house.code, as: 'participant' });
  const unknown = { key: 'reject.unknownCode' };

  it.each<[string, (handshake: object) => unknown, object]>([
    ['of another release', (handshake) => ({ ...handshake, protocol: 2 }), { key: 'reject.protocol' }],
    ['that is empty', () => ({}), { key: 'reject.unknownCode' }],
    ['with a list for a code', (handshake) => ({ ...handshake, code: [house.code] }), unknown],
    ['with an endless code', (handshake) => ({ ...handshake, code: 'A'.repeat(10_000) }), unknown],
    ['with a trick name for a code', (handshake) => ({ ...handshake, code: '__proto__' }), unknown],
    ['with SQL for a code', (handshake) => ({ ...handshake, code: `' OR 1=1 --` }), unknown],
    ['as somebody there is not', (handshake) => ({ ...handshake, as: 'system' }), unknown],
    ['with something more', (handshake) => ({ ...handshake, role: 'facilitator' }), unknown],
    ['with a token that is none', (handshake) => ({ ...handshake, token: 'x' }), unknown],
    [
      'with a token nobody has',
      (handshake) => ({ ...handshake, token: 'x'.repeat(43) }),
      { key: 'reject.tokenExpired' },
    ],
    ['with a key that is none', (handshake) => ({ ...handshake, key: {} }), unknown],
    ['with a place that is none', (handshake) => ({ ...handshake, have: { seq: -1, hash: '' } }), unknown],
    ['with a code nobody has', (handshake) => ({ ...handshake, code: '333333' }), unknown],
  ])('I1: %s is refused with a reason', async (_, spoil, problem) => {
    expect(await Stranger.knock(spoil(good()), options())).toEqual(problem);
  });

  it('R3: lets a code in as people type it', async () => {
    const typed = `${house.code.slice(0, 3)}-${house.code.slice(3)}`.toLowerCase();
    expect(await Stranger.knock({ ...good(), code: ` ${typed} ` }, options())).toBeUndefined();
  });

  it('I2: a body of more than 64 KiB is refused on the other transport as well', async () => {
    const path = `${house.server.origin}/socket.io/?EIO=4&transport=polling`;
    const { sid } = JSON.parse((await (await fetch(path)).text()).slice(1)) as { sid: string };
    const response = await fetch(`${path}&sid=${sid}`, { method: 'POST', body: `4${'x'.repeat(70_000)}` });
    expect(response.status).toBe(413);
  });

  it('I1: works over polling alone, where websockets are blocked', async () => {
    const polling = await Stranger.enter({ code: house.code }, { ...options(), transports: ['polling'] });
    expect(await polling.ask('join', { id: newId(), name: 'Bag en mur', group: 'employee' })).toMatchObject({
      ok: true,
    });
    polling.close();
  });
});

describe('a name', () => {
  it.each<[string, string, object]>([
    ['empty', '', refused('input.empty')],
    ['nothing but space', ' \u00a0\u2003 ', refused('input.empty')],
    ['too long', 'x'.repeat(41), refused('input.tooLong', { max: 40 })],
    ['as long as a novel', 'x'.repeat(60_000), refused('input.invalid')],
    ['two lines', 'Karen\nMette', refused('input.characters')],
    ['with a bell in it', 'Karen\u0007', refused('input.characters')],
    ['with a null', 'Ka\u0000ren', refused('input.characters')],
    ['with nothing between two letters', 'Ka\u200bren', refused('input.characters')],
    ['written backwards', '\u202enеraK', refused('input.characters')],
    ['with half a character', 'Karen\ud800', refused('input.characters')],
  ])('I3: that is %s is refused with what is wrong', async (_, name, problem) => {
    const one = await guest();
    expect(await one.ask('join', { id: newId(), name, group: 'employee' })).toEqual(problem);
    one.close();
  });

  it.each([
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x")',
    'javascript:alert(1)',
    '[a](javascript:b)',
    '{{7*7}}',
    'Åse ❤️ Øllgård',
  ])('I3: %s is a name like any other: the very same text for everybody', async (name) => {
    const one = await guest();
    const joined = await one.ask('join', { id: newId(), name, group: 'employee' });
    const id = String(joined['participantId']);
    await house.screen.until(({ confirmed }) => confirmed?.state.stage.people[id] !== undefined);
    expect(house.screen.state.stage.people[id]?.name.text).toBe(name);
    one.close();
  });

  it('I3: is kept in its composed form, so that what looks alike is alike', async () => {
    const decomposed = 'Åse'.normalize('NFD');
    const device = await house.join(`  ${decomposed}  `);
    expect(device.state.stage.people[device.view.me ?? '']?.name.text).toBe('Åse');
  });

  it('I2: is taken a few times a minute from one connection, no more', async () => {
    const one = await guest();
    const join = () => one.ask('join', { id: newId(), name: 'Igen', group: 'employee' });
    for (let times = 0; times < 5; times += 1) expect(await join()).toMatchObject({ ok: true });
    expect(await join()).toMatchObject({ ok: false, problem: { key: 'reject.tooFast' } });
    one.close();
  });
});

describe('an idea', () => {
  const idea = { title: 'Fælles kantine', text: '', areaId: null, amounts: null };

  it.each<[string, object, object]>([
    ['without a title', { title: ' ' }, refused('input.empty')],
    ['with too long a title', { title: 'x'.repeat(121) }, refused('input.tooLong', { max: 120 })],
    ['with too long a text', { text: 'x'.repeat(1001) }, refused('input.tooLong', { max: 1000 })],
    ['with an escape character', { text: 'Se her: \u001b[31m' }, refused('input.characters')],
    ['with a text that turns around', { text: 'abc\u2067def' }, refused('input.characters')],
    ['with half an amount', { amounts: [1.5, 0, 0, 0] }, refused('input.invalid')],
    ['with amounts for other years', { amounts: [1] }, refused('reject.unknownYear')],
    ['for an area there is not', { areaId: 'constructor' }, refused('input.invalid')],
    ['for an area of another municipality', { areaId: 'atlantis' }, refused('reject.unknownArea')],
  ])('I3: %s is refused with what is wrong', async (_, spoilt, problem) => {
    const one = await guest();
    await one.ask('join', { id: newId(), name: 'Skribent', group: 'employee' });
    const input = { ...idea, ...spoilt };
    expect(await one.ask('command', { id: newId(), name: 'submitIdea', input })).toEqual(problem);
    one.close();
  });

  it('I2: is taken ten times a minute from one person; the rest wait for their turn', async () => {
    const one = await guest();
    await one.ask('join', { id: newId(), name: 'Flittig', group: 'employee' });
    const submit = (number: number) =>
      one.ask('command', { id: newId(), name: 'submitIdea', input: { ...idea, title: `Nr. ${number}` } });
    for (let number = 1; number <= 10; number += 1) expect(await submit(number)).toMatchObject({ ok: true });
    expect(await submit(11)).toMatchObject({ problem: { key: 'reject.tooFast' } });
    one.close();
  });
});
