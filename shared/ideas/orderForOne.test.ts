import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyIdeas } from '../testing/manyIdeas.ts';
import { orderForOne } from './orderForOne.ts';

const all = Object.values(manyIdeas(300));
const idsFor = (person: string, ideas = all) => orderForOne(ideas, person).map(({ id }) => id);
const people = Array.from({ length: 100 }, (_, index) => `p${index + 1}`);

describe('the order of ideas for one person', () => {
  it('is the same each time and in whichever order the ideas come, and another for each person', () => {
    expect(idsFor('p1', all.toReversed())).toEqual(idsFor('p1'));
    expect(new Set(people.map((person) => idsFor(person).join())).size).toBe(people.length);
  });

  it('lets a new idea fall at its own place, and nothing else moves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.nat(298), (person, count) => {
        const before = idsFor(person, all.slice(0, count));
        const newcomer = all[count]?.id;
        expect(idsFor(person, all.slice(0, count + 1)).filter((id) => id !== newcomer)).toEqual(before);
      }),
      { seed: 4007 },
    );
  });

  it('gives the first ideas no advantage: everywhere in the order they stand as often as the others', () => {
    const first = new Set(all.slice(0, 30).map(({ id }) => id));
    const early = people.map(
      (person) =>
        idsFor(person)
          .slice(0, 30)
          .filter((id) => first.has(id)).length,
    );
    // Of thirty places a tenth is expected: 300 in a hundred orders, with a standard deviation of 16.
    const total = early.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(235);
    expect(total).toBeLessThan(365);
  });

  it('does not let people with neighbouring ids see two ideas in the same order', () => {
    const isBefore = (person: string, one: string, other: string) => {
      const ids = idsFor(person);
      return ids.indexOf(one) < ids.indexOf(other);
    };
    const agreeing = people.slice(9, 49).filter((person) => isBefore(person, 'i7', 'i8')).length;
    expect(agreeing).toBeGreaterThan(9);
    expect(agreeing).toBeLessThan(31);
  });
});
