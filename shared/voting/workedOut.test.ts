import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type RoleGroup, roleGroups } from '../state.ts';
import type { GroupCount } from './ballot.ts';
import { type CastVote, isBlank, type MethodName, methodNames, type Paper } from './methods/method.ts';
import { methods } from './methods/methods.ts';
import { type Tally, tally } from './methods/tally.ts';
import type { ConsentLevel, Vote } from './methods/vote.ts';

vi.setConfig({ testTimeout: 120_000 });

const ids = ['o1', 'o2', 'o3'];
const paper = (name: MethodName): Paper => ({
  options: ids.map((id, at) => ({ id, amounts: [10 * (at + 1), 0, 0, 0] })),
  settings: { dots: { points: 3, most: 2 }, pool: { budget: 30 } }[name as string] ?? {},
});

/** A figure for each of the room's parts that can be told apart, as coefficients of the parts' own unknown figures. */
type Row = readonly number[];

/** Every set of groups whose figures follow by adding and subtracting published rows: a linear system over the groups. */
function derivable(rows: readonly Row[], groups: number): number[][] {
  const sets = Array.from({ length: 2 ** groups - 1 }, (_, at) => at + 1);
  const vector = (set: number): Row => Array.from({ length: groups }, (_, group) => (set >> group) & 1);
  const rank = rankOf(rows);
  return sets
    .filter((set) => rankOf([...rows, vector(set)]) === rank)
    .map((set) => vector(set).flatMap((isIn, group) => (isIn ? [group] : [])));
}

/** By elimination; the entries are small whole numbers, and so are all that come up over 0 and 1. */
function rankOf(given: readonly Row[]): number {
  const rows = given.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (at < 0) continue;
    [rows[rank], rows[at]] = [rows[at] as number[], rows[rank] as number[]];
    const pivot = rows[rank] as number[];
    for (const row of rows.slice(rank + 1)) {
      const factor = row[column] as number;
      const lead = pivot[column] as number;
      for (const [index, value] of row.entries()) row[index] = value * lead - (pivot[index] as number) * factor;
    }
    rank += 1;
  }
  return rank;
}

/** What a reader of the sheet works out of a set of groups: the sums of their figures. */
interface Known {
  cast: number;
  blank: number;
  approvals: number[];
  against: number[];
}

/**
 * The sets of groups that a reader can work figures out for, with those figures, from nothing but the sheet: published groups,
 * the room, and the differences of the two.
 */
function workedOut(sheet: Tally, present: readonly RoleGroup[], whole: Known): { groups: RoleGroup[]; known: Known }[] {
  const published = new Map(sheet.groups.map((own) => [own.group, own]));
  const rows = [present.map(() => 1), ...sheet.groups.map(({ group }) => present.map((one) => Number(one === group)))];
  const figures = ({ cast, blank, approvals, against = ids.map(() => 0) }: GroupCount): Known => ({
    cast,
    blank,
    approvals,
    against,
  });
  const minus = (a: Known, b: Known): Known => ({
    cast: a.cast - b.cast,
    blank: a.blank - b.blank,
    approvals: a.approvals.map((count, at) => count - (b.approvals[at] as number)),
    against: a.against.map((count, at) => count - (b.against[at] as number)),
  });
  const nothing: Known = { cast: 0, blank: 0, approvals: ids.map(() => 0), against: ids.map(() => 0) };
  const plus = (a: Known, b: Known) => minus(a, minus(nothing, b));
  return derivable(rows, present.length).flatMap((set) => {
    const groups = set.map((at) => present[at] as RoleGroup);
    if (groups.length === present.length) return [];
    const hidden = groups.some((group) => !published.has(group));
    const others = present.filter((group) => !groups.includes(group)).flatMap((group) => published.get(group) ?? []);
    const known = hidden
      ? others.map(figures).reduce(minus, whole)
      : groups.map((group) => figures(published.get(group) as GroupCount)).reduce(plus, nothing);
    return [{ groups, known }];
  });
}

/** Whether figures leave no other way than that all voted alike on some option, where the room did not. */
function showsUnanimity(name: MethodName, known: Known, whole: Known): boolean {
  const most = name === 'dots' ? 2 : 1;
  return ids.some((_, at) => {
    const alike = ({ cast, approvals, against, blank }: Known): boolean => {
      const own = approvals[at] as number;
      if (own === most * cast) return true;
      if (name === 'consent') return against[at] === cast;
      // Where one of several is chosen, none for one option is no agreement; where each stands for itself it is.
      if (name === 'single' || name === 'ranking') return blank === cast;
      return own === 0;
    };
    return alike(known) && !alike(whole);
  });
}

const level = fc.constantFrom<ConsentLevel>(1, 2, 3, 4, 5);
const voteOf: Record<MethodName, fc.Arbitrary<Vote>> = {
  single: fc.subarray(ids, { maxLength: 1 }).map((options) => ({ options })),
  approval: fc.subarray(ids).map((options) => ({ options })),
  dots: fc
    .subarray(ids, { maxLength: 2 })
    .map((chosen) => ({ points: Object.fromEntries(chosen.map((id, at) => [id, 2 - at])) })),
  consent: fc
    .record({ o1: level, o2: level, o3: level }, { requiredKeys: [] })
    .map((levels) => ({ levels: levels as Record<string, ConsentLevel> })),
  ranking: fc.shuffledSubarray(ids).map((options) => ({ options })),
  pool: fc.subarray(ids).map((options) => ({ options })),
};

/** Rooms in which secrets are at risk: groups around five that mostly agree. */
const rooms = (name: MethodName) =>
  fc
    .array(
      fc.record({
        group: fc.constantFrom(...roleGroups),
        size: fc.integer({ min: 0, max: 8 }),
        common: voteOf[name],
        strays: fc.array(voteOf[name], { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) =>
      parts.flatMap(({ group, size, common, strays }) =>
        [...new Array<Vote>(size).fill(common), ...strays].map((vote): CastVote => ({ group, vote })),
      ),
    );

describe('B5: a reader who works out all that can be worked out', () => {
  it.each(methodNames)('B5: learns of no group under five and of nobody’s unanimity: %s', (name) => {
    const method = methods[name];
    let shown = 0;
    let withheld = 0;
    const safe = fc.property(rooms(name), (votes) => {
      const sheet = tally(name, paper(name), votes, { isOpen: false, fewVoters: false });
      if (sheet.tooFew) {
        expect(votes.length).toBeLessThan(5);
        expect(JSON.stringify({ ...sheet, withheld: [], cast: 0 })).not.toMatch(/[1-9]/);
        return;
      }
      const present = roleGroups.filter((group) => votes.some((vote) => vote.group === group));
      const sum = (each: (vote: Vote, own: Paper) => number[]) =>
        votes.reduce(
          (sums, { vote }) => each(vote, paper(name)).map((own, at) => own + (sums[at] as number)),
          ids.map(() => 0),
        );
      const whole: Known = {
        cast: sheet.cast,
        blank: sheet.blank,
        approvals: sheet.approvals.map(({ count }) => count),
        against: method.against ? sum(method.against) : ids.map(() => 0),
      };
      for (const { groups, known } of workedOut(sheet, present, whole)) {
        // The reader is right, so that the check is about something.
        const real = votes.filter(({ group }) => groups.includes(group));
        expect(known.cast).toBe(real.length);
        expect(known.blank).toBe(real.filter(({ vote }) => isBlank(vote)).length);
        expect(known.cast).toBeGreaterThanOrEqual(5);
        expect(showsUnanimity(name, known, whole)).toBe(false);
      }
      if (sheet.groups.length > 0) shown += 1;
      if (sheet.withheld.length > 0) withheld += 1;
    });
    fc.assert(safe, { seed: 91, numRuns: 1700 });
    expect(Math.min(shown, withheld)).toBeGreaterThan(50);
  });
});
