import { describe, expect, it } from 'vitest';
import type { Idea, IdeaGroup } from '../../shared/state.ts';
import { manyIdeas } from '../../shared/testing/manyIdeas.ts';
import { ideaPages, pageOf } from './ideaPages.ts';

const wall = (count: number): Idea[] => Object.values(manyIdeas(count));
const idsOf = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `i${from + index}`);
const group = (id: string, ideaIds: string[]): IdeaGroup => ({ id, title: { id: `w-${id}`, text: id }, ideaIds });
const inGroups = (...groups: IdeaGroup[]) => ({ ideaGroups: Object.fromEntries(groups.map((one) => [one.id, one])) });
/** Each page's tiles as `group:first-last`. */
const drawn = (count: number, ...groups: IdeaGroup[]) => {
  const paged = ideaPages(inGroups(...groups), wall(count));
  if (paged.layout !== 'groups') throw new Error('no groups');
  return paged.pages.map((page) =>
    page.map((tile) => `${tile.group?.id ?? 'rest'}:${tile.ideas.at(0)?.id}-${tile.ideas.at(-1)?.id}`),
  );
};

describe('a wall without groups', () => {
  it('is one page of large cards with up to six ideas, in the order they came', () => {
    const { layout, pages } = ideaPages({}, wall(6).toReversed());
    expect(layout).toBe('large');
    expect(pages).toEqual([wall(6)]);
  });

  it('has pages of six up to thirty, and pages of twelve beyond', () => {
    expect(ideaPages({}, wall(30)).pages.length).toBe(5);
    const { layout, pages } = ideaPages({}, wall(31));
    expect([layout, pages.length]).toEqual(['small', 3]);
  });

  it('shows each of 300 ideas on one of 25 pages', () => {
    const { pages } = ideaPages({}, wall(300));
    expect(pages.length).toBe(25);
    expect(pages.flat()).toEqual(wall(300));
  });
});

describe('a wall with groups', () => {
  it('has a tile for each group, and last those that are in none', () => {
    expect(drawn(4, group('food', ['i1', 'i3']), group('roads', ['i2']))).toEqual([
      ['food:i1-i3', 'roads:i2-i2', 'rest:i4-i4'],
    ]);
  });

  it('lets a group with many ideas go on in the next tiles, which say so', () => {
    const paged = ideaPages(inGroups(group('food', idsOf(1, 12))), wall(12));
    if (paged.layout !== 'groups') throw new Error('no groups');
    expect(paged.pages[0]?.map(({ count, ideas, part }) => [count, ideas.length, part])).toEqual([
      [12, 5, { number: 1, of: 3 }],
      [12, 5, { number: 2, of: 3 }],
      [12, 2, { number: 3, of: 3 }],
    ]);
  });

  it('keeps a group together on one page where it fits there', () => {
    expect(drawn(35, group('food', idsOf(1, 20)), group('roads', idsOf(21, 35)))).toEqual([
      ['food:i1-i5', 'food:i6-i10', 'food:i11-i15', 'food:i16-i20'],
      ['roads:i21-i25', 'roads:i26-i30', 'roads:i31-i35'],
    ]);
  });

  it('leaves room for the temperature', () => {
    const ideas = wall(6).map((idea): Idea => ({ ...idea, temperature: { interesting: 3, unsure: 1, worried: 1 } }));
    const { pages, isWarm } = ideaPages(inGroups(group('food', idsOf(1, 6))), ideas);
    expect([pages[0]?.length, isWarm]).toEqual([2, true]);
  });

  it('shows each of 300 ideas once, however they are grouped', () => {
    const groups = [group('a', idsOf(1, 170)), group('b', idsOf(171, 173)), group('c', idsOf(174, 200))];
    const paged = ideaPages(inGroups(...groups), wall(300));
    if (paged.layout !== 'groups') throw new Error('no groups');
    expect(paged.pages.flat().flatMap(({ ideas }) => ideas)).toEqual(wall(300));
    expect(paged.pages.every((page) => page.length <= 6)).toBe(true);
  });
});

describe('the page of an idea', () => {
  it('is where it stands, and none for what is not on the wall', () => {
    expect(pageOf(ideaPages({}, wall(300)), 'i13')).toBe(1);
    expect(pageOf(ideaPages(inGroups(group('food', ['i40'])), wall(40)), 'i40')).toBe(0);
    expect(pageOf(ideaPages({}, wall(3)), 'i9')).toBeNull();
    expect(pageOf(ideaPages({}, wall(3)), undefined)).toBeNull();
  });
});
