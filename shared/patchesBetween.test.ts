import { applyPatches, enablePatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { patchesBetween } from './patchesBetween.ts';
import { Chance } from './rehearsal/chance.ts';

enablePatches();

/** What a device holds after the patches, which travel as JSON. */
function received(before: object, after: object): unknown {
  return applyPatches({ held: before }, JSON.parse(JSON.stringify(patchesBetween(before, after, ['held'])))).held;
}

describe('between two values', () => {
  it('there is nothing when they are the same, however they came about', () => {
    const one = { list: [{ id: 'a', amounts: [1, 2] }], name: null };
    expect(patchesBetween(one, one, [])).toEqual([]);
    expect(patchesBetween(one, JSON.parse(JSON.stringify(one)), [])).toEqual([]);
  });

  it('what is the same is not looked into', () => {
    const same = new Proxy({}, { ownKeys: () => expect.fail('it was looked into') });
    expect(patchesBetween({ same, count: 1 }, { same, count: 2 }, [])).toEqual([
      { op: 'replace', path: ['count'], value: 2 },
    ]);
  });

  it('a field is added, changed and taken away under its path', () => {
    expect(patchesBetween({ a: 1, gone: 2 }, { a: 3, fresh: 4 }, ['stage', 'run'])).toEqual([
      { op: 'replace', path: ['stage', 'run', 'a'], value: 3 },
      { op: 'remove', path: ['stage', 'run', 'gone'] },
      { op: 'add', path: ['stage', 'run', 'fresh'], value: 4 },
    ]);
  });

  it('one more at the end of a list is one patch, however long the list', () => {
    const moves = Array.from({ length: 64 }, (_, place) => ({ id: `m${place}` }));
    const patches = patchesBetween([[{ id: 'm' }], moves], [[{ id: 'm' }], [...moves, { id: 'new' }]], []);
    expect(patches).toEqual([{ op: 'add', path: [1, 64], value: { id: 'new' } }]);
  });

  it('one taken out of the middle of a list is one patch', () => {
    const [a, b, c, d] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
    expect(patchesBetween([a, b, c, d], [a, c, d], [])).toEqual([{ op: 'remove', path: [1] }]);
  });

  it('a thing with another id is replaced whole', () => {
    const [run, next] = [
      { id: 'r1', shocks: [], scene: 'join' },
      { id: 'r2', shocks: [], scene: null },
    ];
    expect(patchesBetween({ run }, { run: next }, [])).toEqual([{ op: 'replace', path: ['run'], value: next }]);
  });

  it('a list that has changed in more places than it is long is replaced whole', () => {
    expect(patchesBetween([{ a: 1, b: 1 }], [{ a: 2, b: 2 }], ['list'])).toEqual([
      { op: 'replace', path: ['list'], value: [{ a: 2, b: 2 }] },
    ]);
  });

  it('what is put last comes last', () => {
    const [before, after] = [
      { first: 1, second: 2 },
      { second: 2, first: 1 },
    ];
    expect(JSON.stringify(received(before, after))).toBe(JSON.stringify(after));
  });

  it('the patches lead from any value to any other, to the letter', () => {
    const chance = new Chance(7);
    const value = (depth: number): unknown => {
      const kind = chance.whole(0, depth > 0 ? 5 : 3);
      if (kind < 2) return chance.whole(0, 2);
      if (kind === 2) return chance.pick([null, true, 'tekst']);
      if (kind === 3 || kind === 4) return Array.from({ length: chance.whole(0, 4) }, () => value(depth - 1));
      const keys = chance.shuffled(['id', 'a', 'b', 'c', 'd']).slice(0, chance.whole(0, 5));
      return Object.fromEntries(keys.map((key) => [key, value(depth - 1)]));
    };
    for (let turn = 0; turn < 3000; turn++) {
      const [before, after] = [{ value: value(4) }, { value: value(4) }];
      expect(JSON.stringify(received(before, after))).toBe(JSON.stringify(after));
    }
  });
});
