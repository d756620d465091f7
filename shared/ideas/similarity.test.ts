import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { differentIdeas, oppositeIdeas, sameIdeas } from '../testing/likeIdeas.ts';
import { danishStem, danishStems } from './danishWords.ts';
import { likelyDuplicates } from './similarity.ts';

const written = (id: string, said: { title: string | null; text: string }, areaId: string | null = null) => ({
  id,
  title: { id: `w-${id}`, text: said.title },
  text: { id: `w-text-${id}`, text: said.text },
  areaId,
});
const two = ([a, b]: (typeof sameIdeas)[number], area: string | null = null) => [
  written('a', a, area),
  written('b', b, area),
];
const wall = [...sameIdeas, ...differentIdeas].flatMap(([a, b], pair) => [
  written(`p${pair}-a`, a),
  written(`p${pair}-b`, b),
]);
const pairsOf = (ideas: Parameters<typeof likelyDuplicates>[0]) =>
  likelyDuplicates(ideas).map(({ ids }) => ids.toSorted().join(' '));

describe('Danish words', () => {
  it.each([
    ['skolen', 'skolerne'],
    ['idé', 'idéerne'],
    ['plejehjem', 'plejehjemmene'],
    ['sygefravær', 'sygefraværet'],
    ['elev', 'elevernes'],
    ['bus', 'bussen'],
  ])('%s and %s have one stem', (one, other) => {
    expect(danishStem(one)).toBe(danishStem(other));
  });

  it('keeps å, æ and ø apart from a, ae and o', () => {
    expect(danishStem('få')).not.toBe(danishStem('fa'));
    expect(danishStem('høre')).not.toBe(danishStem('hore'));
  });

  it('leaves out words that say nothing, and what is no word', () => {
    expect(danishStems('Vi skal have SOLCELLER – på alle skoler!')).toEqual(['solcel', 'skol']);
    expect(danishStems('Og så er det også …')).toEqual([]);
  });
});

describe('likely duplicates', () => {
  it('are on a wall of many exactly those that say the same', () => {
    expect(pairsOf(wall).toSorted()).toEqual(sameIdeas.map((_, pair) => `p${pair}-a p${pair}-b`).toSorted());
  });

  it.each(sameIdeas)('are found where there are only the two: %j, %j', (a, b) => {
    expect(pairsOf(two([a, b]))).toEqual(['a b']);
  });

  it.each(differentIdeas)('are not two ideas that share words and say something else: %j, %j', (a, b) => {
    expect(likelyDuplicates(two([a, b], 'schools'))).toEqual([]);
  });

  it('may be opposites, so that a person must judge', () => {
    expect(pairsOf(two(oppositeIdeas))).toEqual(['a b']);
  });

  it('do not depend on the order of the ideas, and come most alike first', () => {
    const found = likelyDuplicates(wall);
    expect(pairsOf(wall.toReversed()).toSorted()).toEqual(pairsOf(wall).toSorted());
    expect(found.map(({ likeness }) => likeness)).toEqual(
      found.map(({ likeness }) => likeness).toSorted((a, b) => b - a),
    );
    for (const { ids, likeness } of found) {
      expect(likeness).toBeLessThanOrEqual(1);
      expect(wall.findIndex(({ id }) => id === ids[0])).toBeLessThan(wall.findIndex(({ id }) => id === ids[1]));
    }
  });

  it('are a little more alike when they are about the same area', () => {
    const pair = must(sameIdeas[0]);
    const likeness = (area: string | null) => must(likelyDuplicates(two(pair, area))[0]).likeness;
    expect(likeness('schools') - likeness(null)).toBeCloseTo(0.05);
  });

  it('are the same text twice, and never two ideas that say nothing', () => {
    const said = { title: 'Solceller', text: 'På taget.' };
    expect(must(likelyDuplicates([written('a', said), written('b', said)])[0]).likeness).toBeCloseTo(1);
    const erased = { title: null, text: '' };
    expect(likelyDuplicates([written('a', erased), written('b', erased)])).toEqual([]);
    expect(likelyDuplicates([written('a', { title: 'Og så?', text: '' }), written('b', said)])).toEqual([]);
  });
});
