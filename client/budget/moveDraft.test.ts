import { expect, it } from 'vitest';
import { savings } from '../../shared/budget/board.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import {
  amountScale,
  draftOf,
  freshDraft,
  niceUp,
  readDraft,
  roomFor,
  swapped,
  withKind,
  withNearest,
} from './moveDraft.ts';

const { run } = workshop('moves').stage;
const { years } = run.scenario;
const draft = freshDraft(run, 'schools', savings, 2028);

it('begins with what there is room for in the tightest year, half a million at most', () => {
  expect(roomFor(run, draft)).toBe(300);
  expect(draft).toMatchObject({ kind: 'lasting', year: 2028, amount: 300 });
  expect(roomFor(run, { ...draft, year: 2030 })).toBe(400);
  expect(roomFor(run, { ...draft, kind: 'once' })).toBe(400);
});

it('asks for nothing while there is no amount, or both ends are the same', () => {
  expect(readDraft({ ...draft, amount: null })).toBeUndefined();
  expect(readDraft({ ...draft, amount: 0 })).toBeUndefined();
  expect(readDraft({ ...draft, to: 'schools' })).toBeUndefined();
  expect(readDraft({ ...draft, kind: 'typed', perYear: [0, null, 0, 0] })).toBeUndefined();
});

it('reads the years somebody typed, an empty one as nothing', () => {
  const typed = readDraft({ ...draft, kind: 'typed', perYear: [10, null, 30, 0], acrossTypes: true });
  const profile = { kind: 'typed', amounts: [10, 0, 30, 0] };
  expect(typed).toEqual({ from: 'schools', to: savings, profile, acrossTypes: true });
});

it('keeps the amounts when somebody goes over to typing them', () => {
  expect(withKind({ ...draft, year: 2029 }, 'typed', years).perYear).toEqual([0, 300, 300, 300]);
  expect(withKind({ ...draft, perYear: [1, 2, 3, 4] }, 'typed', years).perYear).toEqual([1, 2, 3, 4]);
});

it('takes the nearest amounts in the same kind of profile', () => {
  expect(withNearest(draft, [0, 200, 200, 200])).toMatchObject({ kind: 'lasting', amount: 200 });
  expect(withNearest({ ...draft, kind: 'typed' }, [1, 2, 3, 4])).toMatchObject({
    kind: 'typed',
    perYear: [1, 2, 3, 4],
  });
});

it('says again what a command said', () => {
  const once = { from: 'schools', to: 'care', profile: { kind: 'once' as const, year: 2029, amount: 50 } };
  expect(readDraft(draftOf(once, years))).toEqual(once);
  const typed = {
    from: 'care',
    to: savings,
    profile: { kind: 'typed' as const, amounts: [1, 0, 3, 0] },
    acrossTypes: true,
  };
  expect(readDraft(draftOf(typed, years))).toEqual(typed);
});

it('turns round, and asks again about spending types', () => {
  expect(swapped({ ...draft, acrossTypes: true })).toMatchObject({ from: savings, to: 'schools', acrossTypes: false });
});

it('scales the slider by the size of the account, never past what there is', () => {
  expect([3, 20, 101].map(niceUp)).toEqual([5, 20, 200]);
  expect(amountScale(run, draft)).toEqual({ most: 300, step: 50 });
});

it('asks what money to and from the pool is for, and knows how much the pool can give', () => {
  const { run: withPool } = workshop('moves', three, withCatalogue()).stage; // 25 from the first year on
  const fromPool = { ...freshDraft(withPool, 'pool', savings, 2028), kind: 'once' as const, amount: 5 };
  expect(roomFor(withPool, fromPool)).toBe(25);
  expect(roomFor(withPool, { ...fromPool, kind: 'lasting' })).toBe(6);
  expect(amountScale(withPool, fromPool).most).toBe(25);
  const named = readDraft({ ...fromPool, purpose: ' Velfærdsteknologi ' });
  expect(named).toMatchObject({ from: 'pool', to: savings, purpose: 'Velfærdsteknologi' });
  expect(named && draftOf(named, years).purpose).toBe('Velfærdsteknologi');
  expect(readDraft(fromPool)).not.toHaveProperty('purpose');
  expect(readDraft({ ...draft, purpose: 'noget' })).not.toHaveProperty('purpose');
});
