import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvent, readWish } from './commands/decide.ts';
import { registry } from './commands/registry.ts';
import { commandIdSchema, find, idSchema, must } from './ids.ts';
import { examples } from './testing/examples.ts';
import { given } from './testing/given.ts';
import { morning } from './testing/randomDay.ts';
import { workshop } from './testing/workshop.ts';

const trickNames = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'name', 'length', 'call'];
const onEveryObject = trickNames.filter((name) => name in {});

/** Everything that hangs on the built-in prototypes, so that a change of any of them shows. */
const builtIns = () =>
  [Object, Array, Function, String, Number, Map, Promise].map(({ prototype }) =>
    Reflect.ownKeys(prototype).map((key) => [key, Reflect.getOwnPropertyDescriptor(prototype, key)?.value]),
  );
let before: ReturnType<typeof builtIns>;
beforeEach(() => {
  before = builtIns();
});
afterEach(() => {
  expect(builtIns()).toStrictEqual(before);
});

describe('identifiers', () => {
  it.each(['a', 'm1', 'w-title12-2', 'r', 'name', `a${'0'.repeat(63)}`])('may be %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', 'A', '1a', '-a', 'a_b', 'a b', 'æ', 'a\n', 'a.b', 'a/../b', '__proto__', `a${'0'.repeat(64)}`, 7, null])(
    'may not be %j',
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(false);
    },
  );

  it.each([...onEveryObject, 'prototype'])('I1: may not be the trick name %s', (name) => {
    expect(idSchema.safeParse(name).success).toBe(false);
  });

  it('of commands are 16 to 40 characters that are safe anywhere', () => {
    expect(commandIdSchema.safeParse('abcDEF0123456_-9').success).toBe(true);
    for (const bad of ['__proto__', 'constructor', 'x'.repeat(15), 'x'.repeat(41), `${'x'.repeat(16)}\n`]) {
      expect(commandIdSchema.safeParse(bad).success).toBe(false);
    }
  });
});

describe('find and must', () => {
  it('find what a record has of its own', () => {
    expect(find({ a: 1 }, 'a')).toBe(1);
    expect(find({ a: 1 }, 'b')).toBeUndefined();
    expect(must(0)).toBe(0);
    expect(() => must(undefined, 'ballot')).toThrow('missing ballot');
    expect(() => must(null)).toThrow('missing value');
  });

  it.each(trickNames)('I1: find nothing under %s', (name) => {
    expect(find({}, name)).toBeUndefined();
  });
});

const asksForNothing = (input: unknown) =>
  typeof input === 'object' && input !== null && !Array.isArray(input) && Object.keys(input).length === 0;

describe('I1: trick names from outside', () => {
  it.each(trickNames)('no command is called %s', (name) => {
    given(workshop('moves')).whenSent(name, {}).thenRejected('reject.unknownCommand');
  });

  /** Fields that hold ids, or words of a fixed list. */
  const isPointing = (field: string) =>
    /Ids?$/.test(field) ||
    ['from', 'to', 'adopt', 'drop', 'options', 'consents', 'counts', 'figures', 'group', 'priority'].includes(field);
  const inputs = Object.entries(examples).flatMap(([name, input]): [string, Record<string, unknown>, string[]][] => {
    const fields = Object.keys(input).filter(isPointing);
    return fields.length > 0 ? [[name, input, fields]] : [];
  });

  it('are tried on inputs that would be read without them', () => {
    expect(inputs.length).toBeGreaterThan(30);
    for (const [name, input] of Object.entries(examples))
      expect(readWish(name, input), name).toMatchObject({ ok: true });
  });

  it.each(inputs)('are refused as ids in %s, and as keys', (name, input, idFields) => {
    const room = given(workshop('moves'));
    for (const trick of onEveryObject) {
      for (const field of idFields) {
        const value = Array.isArray(input[field]) ? [trick] : trick;
        room.whenSent(name, { ...input, [field]: value }).thenRejected('input.invalid');
      }
      const withKey: unknown = JSON.parse(`{${JSON.stringify(input).slice(1, -1)},"${trick}":{"polluted":true}}`);
      room.whenSent(name, withKey).thenRejected('input.invalid');
    }
  });

  it('are no events, and no ids in events', () => {
    for (const trick of onEveryObject) {
      expect(readEvent({ type: trick })).toBeUndefined();
      expect(readEvent({ type: 'ideaShown', id: trick })).toBeUndefined();
      expect(readEvent(JSON.parse(`{"type":"ideaShown","id":"i1","${trick}":1}`))).toBeUndefined();
    }
    expect(readEvent({ type: 'ideaShown', id: 'i1' })).toEqual({ type: 'ideaShown', id: 'i1' });
    for (const stored of [null, 7, 'ideaShown', [], {}, { type: 7 }, { type: 'fromTomorrow' }]) {
      expect(readEvent(stored)).toBeUndefined();
    }
  });

  it('nor anything else that can be sent stops the room: it is answered, and nothing happens as long as it means nothing', () => {
    const room = morning();
    const names = fc.constantFrom(...Object.keys(registry), ...trickNames);
    const keys = fc.constantFrom(
      ...trickNames,
      'ballotId',
      'options',
      'from',
      'to',
      'profile',
      'kind',
      'amounts',
      'title',
    );
    const values = [fc.constantFrom<unknown>(...trickNames, 'b1', 'schools', 'savings', 0, -1, 2 ** 53), fc.anything()];
    const sent = fc.oneof(fc.anything(), fc.object({ key: keys, values, maxDepth: 3 }));
    const answered = fc.property(names, sent, fc.boolean(), (name, input, confirmed) => {
      fc.pre(!asksForNothing(input)); // some commands need no more to mean something
      const { decision, state } = room.whenSent(name, input, { confirmed });
      fc.pre(!(decision?.ok && decision.words.length > 0)); // a name or a text means what it says, whatever that is
      if (decision?.ok) expect(decision.events).toEqual([]);
      expect(state).toBe(room.state);
    });
    fc.assert(answered, { seed: 91, numRuns: 3000 });
  });
});
