import { describe, expect, it } from 'vitest';
import type { Idea, StageRun } from '../state.ts';
import { opened } from '../testing/ballotRoom.ts';
import { manyIdeas } from '../testing/manyIdeas.ts';
import { three, workshop } from '../testing/workshop.ts';
import { filtered, isWholeWall, originOf, standingOf, type WallFilter, wholeWall } from './wallFilter.ts';

const { run } = workshop('ideas').stage;
const ideas = Object.values(manyIdeas(6, ['schools', 'care', null]));
const idsFor = (filter: Partial<WallFilter>) => filtered(run, ideas, { ...wholeWall, ...filter }).map(({ id }) => id);

describe('a filter of the wall', () => {
  it('finds words in title and text, in any order and case', () => {
    expect(idsFor({ search: '  NUMMER 4 ' })).toEqual(['i4']);
    expect(idsFor({ search: 'får 4' })).toEqual(['i4']);
    expect(idsFor({ search: 'svømmehal' })).toEqual([]);
  });

  it('keeps an area, a whole committee, or what is about no area', () => {
    expect(idsFor({ place: { areaId: 'care' } })).toEqual(['i2', 'i5']);
    expect(idsFor({ place: { committeeId: 'children' } })).toEqual(['i1', 'i4']);
    expect(idsFor({ place: 'none' })).toEqual(['i3', 'i6']);
  });

  it('knows the whole wall', () => {
    expect(isWholeWall({ ...wholeWall, search: ' ' })).toBe(true);
    expect(isWholeWall({ ...wholeWall, origin: 'list' })).toBe(false);
  });

  it('tells where an idea comes from', () => {
    const [idea] = ideas as [Idea];
    expect(originOf(idea)).toBe('participants');
    expect(originOf({ ...idea, tableId: 't1' })).toBe('table');
    expect(originOf({ ...idea, origin: { list: 'intranet' } })).toBe('list');
  });

  it('tells how far an idea has come', () => {
    const open: StageRun = opened(three).state.stage.run;
    const onBallot = open.ideas['i1'] as Idea;
    expect(standingOf(run, onBallot)).toBe('new');
    expect(standingOf(open, onBallot)).toBe('ballot');
    expect(standingOf(run, { ...onBallot, cost: {} })).toBe('costed');
    expect(standingOf(open, { ...onBallot, cost: {}, became: { kind: 'proposal' } })).toBe('catalogue');
    expect(standingOf(open, { ...onBallot, became: { kind: 'parked' } })).toBe('parked');
  });
});
