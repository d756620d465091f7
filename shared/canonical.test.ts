import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';

describe('canonicalJson', () => {
  it('L4: is the same text whatever order the keys were set in', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
    expect(canonicalJson({ a: { c: null, d: [2, 1] }, b: 1 })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
  });

  it('L4: sorts keys by their code units, not by any language’s alphabet', () => {
    expect(canonicalJson({ å: 1, z: 1, Z: 1, a10: 1, a9: 1, '\u{1F600}': 1, '\uFFFD': 1 })).toBe(
      '{"Z":1,"a10":1,"a9":1,"z":1,"å":1,"\u{1F600}":1,"\uFFFD":1}',
    );
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]');
  });

  it('writes numbers and texts as JSON does, and nought without a sign', () => {
    expect(canonicalJson([-0, 1e21, 0.5, 'æ"\n\u2028'])).toBe('[0,1e+21,0.5,"æ\\"\\n\u2028"]');
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('L4: reads back as what it was, for anything JSON can hold', () => {
    const readsBack = fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    });
    fc.assert(readsBack, { seed: 71, numRuns: 500 });
  });

  it('I1: writes a key that is called by a trick name like any other', () => {
    expect(canonicalJson(JSON.parse('{"constructor":1,"__proto__":{"a":1}}'))).toBe(
      '{"__proto__":{"a":1},"constructor":1}',
    );
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a big number', 1n],
    ['a date', new Date(0)],
    ['a map', { people: new Map([['anna', 1]]) }],
    ['a set', new Set([1])],
  ])('M2, L4: refuses what is not plain JSON: %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
