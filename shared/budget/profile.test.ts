import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { amountsOf, nearestProfile, type Profile, profileSchema } from './profile.ts';

const years = [2028, 2029, 2030, 2031];
const amount = fc.integer({ min: 1, max: 500 });
const year = fc.constantFrom(...years);
const profiles: fc.Arbitrary<Profile> = fc.oneof(
  fc.record({ kind: fc.constant('once' as const), year, amount }),
  fc.record({ kind: fc.constant('lasting' as const), year, amount }),
  fc.record({ kind: fc.constant('typed' as const), amounts: fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }) }),
);
const rooms = fc.array(fc.oneof(fc.integer({ min: -50, max: 600 }), fc.constant(Number.POSITIVE_INFINITY)), {
  minLength: 4,
  maxLength: 4,
});

describe('amountsOf', () => {
  it('spreads a move over the years as it was said', () => {
    expect(amountsOf({ kind: 'once', year: 2029, amount: 7 }, years)).toEqual([0, 7, 0, 0]);
    expect(amountsOf({ kind: 'lasting', year: 2029, amount: 7 }, years)).toEqual([0, 7, 7, 7]);
    expect(amountsOf({ kind: 'lasting', year: 2028, amount: 7 }, years)).toEqual([7, 7, 7, 7]);
    expect(amountsOf({ kind: 'typed', amounts: [1, 0, 2, 3] }, years)).toEqual([1, 0, 2, 3]);
  });

  it('fits no years but the scenario’s', () => {
    expect(amountsOf({ kind: 'once', year: 2032, amount: 7 }, years)).toBeUndefined();
    expect(amountsOf({ kind: 'lasting', year: 2027, amount: 7 }, years)).toBeUndefined();
    expect(amountsOf({ kind: 'typed', amounts: [1, 2, 3] }, years)).toBeUndefined();
    expect(amountsOf({ kind: 'typed', amounts: [1, 2, 3, 4, 5] }, years)).toBeUndefined();
  });
});

describe('profileSchema', () => {
  it.each([
    { kind: 'once', year: 2028, amount: 0 },
    { kind: 'once', year: 2028, amount: -1 },
    { kind: 'lasting', year: 2028.5, amount: 1 },
    { kind: 'typed', amounts: [-1, 0, 0, 0] },
    { kind: 'typed', amounts: [0.5, 0, 0, 0] },
    { kind: 'typed', amounts: Array.from({ length: 13 }, () => 1) },
    { kind: 'typed', amounts: [1_000_000_001] },
    { kind: 'once', year: 2028, amount: 1, amounts: [1] },
    { kind: 'constructor', year: 2028, amount: 1 },
  ])('M2, I1: refuses %j', (profile) => {
    expect(profileSchema.safeParse(profile).success).toBe(false);
  });
});

describe('nearestProfile', () => {
  it('bounds a lasting amount by the tightest of its years, and no other', () => {
    const lasting = { kind: 'lasting', year: 2029, amount: 50 } as const;
    expect(nearestProfile(lasting, [5, 40, 30, 60], years)).toEqual({ ...lasting, amount: 30 });
  });

  it('brings typed amounts within what is possible, each for itself', () => {
    const typed: Profile = { kind: 'typed', amounts: [10, 20, 0, 40] };
    expect(nearestProfile(typed, [5, 30, -10, 0], years)).toEqual({ kind: 'typed', amounts: [5, 20, 0, 0] });
  });

  it('is nothing when nothing is possible, or the years do not fit', () => {
    expect(nearestProfile({ kind: 'once', year: 2028, amount: 5 }, [0, 9, 9, 9], years)).toBeUndefined();
    expect(nearestProfile({ kind: 'lasting', year: 2028, amount: 5 }, [9, 9, 9, -3], years)).toBeUndefined();
    expect(nearestProfile({ kind: 'typed', amounts: [1, 1, 0, 0] }, [0, 0, 9, 9], years)).toBeUndefined();
    expect(nearestProfile({ kind: 'once', year: 2040, amount: 5 }, [9, 9, 9, 9], years)).toBeUndefined();
  });

  it('stays within what is asked and what is possible, keeps its kind, and cannot be any larger', () => {
    const nearest = fc.property(profiles, rooms, (profile, possible) => {
      const asked = must(amountsOf(profile, years));
      const found = nearestProfile(profile, possible, years);
      if (!found) return;
      expect(profileSchema.safeParse(found).success).toBe(true);
      expect(found.kind).toBe(profile.kind);
      const amounts = must(amountsOf(found, years));
      // A year in which nothing is asked for may be short already; nothing is taken from it.
      for (const [index, given] of amounts.entries()) {
        expect(given).toBeLessThanOrEqual(Math.min(asked[index] ?? 0, Math.max(0, possible[index] ?? 0)));
      }
      const isAtALimit = amounts.some(
        (given, index) => given > 0 && (given === asked[index] || given === possible[index]),
      );
      expect(isAtALimit).toBe(true);
    });
    fc.assert(nearest, { seed: 62, numRuns: 500 });
  });

  it('is what was asked for when that is possible', () => {
    const all = fc.property(profiles, (profile) => {
      fc.pre(must(amountsOf(profile, years)).some((asked) => asked > 0));
      expect(nearestProfile(profile, [500, 500, 500, 500], years)).toEqual(profile);
    });
    fc.assert(all, { seed: 63 });
  });
});
