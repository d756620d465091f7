import { describe, expect, it } from 'vitest';
import type { Problem } from '../commands/command.ts';
import { commands as daCommands } from './da/commands.ts';
import { problems as daProblems } from './da/problems.ts';
import { da } from './da.ts';
import { problems as enProblems } from './en/problems.ts';
import { en } from './en.ts';
import type { ProblemKey, TextKey } from './keys.ts';
import { fill, problemSentence } from './sentence.ts';

const placesOf = (text: string) => [...text.matchAll(/\{[^}]*\}/g)].map(([place]) => place).toSorted();
const namesOf = (text: string) =>
  [...new Set(placesOf(text).map((place) => place.replaceAll(/[{}]|:.*/g, '')))].toSorted();
const danish = (problem: Problem) => problemSentence(problem, da, 'da');
const problemKeys = Object.keys(daProblems) as ProblemKey[];

describe('fill', () => {
  it('fills places by name, and writes amounts as the place asks', () => {
    const values = { area: 'Skoler', room: 500, year: 2028 };
    expect(fill('{area}: {room:kr} i {year}', values, 'da')).toBe('Skoler: 500.000 kr. i 2028');
    expect(fill('{room:kr}, {room:mio}, {room:mioPlain}', values, 'en')).toBe('DKK 500,000, DKK 0.5 m, 0.5');
    expect(fill('{room:whole} {room:signed} {room}', { room: 1500 }, 'da')).toBe('1.500 +1.500 1500');
  });

  it('leaves a place visible when its value is missing, so that it is noticed', () => {
    expect(fill('Kun {room:kr} i {year}', { year: 2028 }, 'da')).toBe('Kun {room:kr} i 2028');
  });

  it('I3: fills once: what people wrote is never read as a place or a pattern', () => {
    const values = { area: '{year} $& $1 \\', year: 2028 };
    expect(fill('{area} i {year}', values, 'da')).toBe('{year} $& $1 \\ i 2028');
  });

  it('I1: finds no value under a trick name', () => {
    expect(fill('{constructor} {toString} {__proto__}', {}, 'da')).toBe('{constructor} {toString} {__proto__}');
  });
});

describe('problemSentence', () => {
  it('says what is the matter and what to do', () => {
    const problem: Problem = { key: 'reject.belowFloor', values: { area: 'Skoler', year: 2028, room: 400 } };
    expect(danish(problem)).toBe('Der er kun 400.000 kr. at tage af i 2028. Vil du flytte dem i stedet?');
    expect(problemSentence(problem, en, 'en')).toBe('Only DKK 400,000 can be taken in 2028. Move that instead?');
  });

  it('sends people elsewhere when nothing at all is left', () => {
    const problem: Problem = { key: 'reject.belowFloor', values: { area: 'Skoler', year: 2028, room: 0 } };
    expect(danish(problem)).toBe('Skoler har ikke mere at tage af i 2028. Vælg et andet område.');
  });

  it('keeps to the one sentence where there is no other for nothing', () => {
    const problem: Problem = { key: 'reject.undoSpent', values: { area: 'Skoler', year: 2028, room: 0 } };
    expect(danish(problem)).toBe('Pengene er flyttet videre: Skoler har kun 0 kr. at give tilbage i 2028.');
  });

  it('needs no values where there are none', () => {
    expect(danish({ key: 'reject.roomFull' })).toBe('Rummet er fuldt. Tal med facilitatoren.');
  });

  it('says that it was not understood when a newer server has a problem this page does not know', () => {
    const newer = { key: 'reject.fromTomorrow' } as unknown as Problem;
    expect(danish(newer)).toBe(da['input.invalid']);
  });
});

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(da).toSorted());
    expect(Object.keys(enProblems).toSorted()).toEqual(problemKeys.toSorted());
  });

  it('have words, and the same places in both languages', () => {
    const keys = Object.keys(da) as TextKey[];
    expect(keys.filter((key) => !da[key] || !en[key])).toEqual([]);
    expect(keys.filter((key) => namesOf(da[key]).join() !== namesOf(en[key] ?? '').join())).toEqual([]);
  });

  it('of problems write the same amounts in both languages', () => {
    expect(problemKeys.filter((key) => placesOf(da[key]).join() !== placesOf(en[key]).join())).toEqual([]);
  });

  it('of problems are whole sentences in both languages', () => {
    const isWhole = (text: string) => /^[\p{Lu}{].*[.?]$/u.test(text);
    expect(problemKeys.filter((key) => !isWhole(da[key]) || !isWhole(en[key]))).toEqual([]);
  });

  it('use only ways of writing that there are', () => {
    const writers = Object.values(da)
      .flatMap(placesOf)
      .map((place) => place.match(/:(\w+)/)?.[1] ?? 'plain');
    const known = ['kr', 'mio', 'mioPlain', 'plain', 'signed', 'whole'];
    expect(writers.filter((writer) => !known.includes(writer))).toEqual([]);
  });

  it('need for the sentence of nothing left no value that the other has not', () => {
    for (const key of problemKeys.filter((key) => key.endsWith('.nothing'))) {
      const usual = key.slice(0, -'.nothing'.length) as ProblemKey;
      expect(problemKeys).toContain(usual);
      expect(da[usual]).toContain('{room');
    }
  });

  it('name every command', () => {
    for (const [key, label] of Object.entries(daCommands)) expect(label, key).toMatch(/^\p{Lu}.*[^.]$/u);
  });
});
