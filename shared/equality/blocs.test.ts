import { describe, expect, it } from 'vitest';
import { peopleOf, workshop } from '../testing/workshop.ts';
import { blocsOf, groupSizes } from './blocs.ts';

const sizes = (politician: number, manager: number, employee: number) => ({ politician, manager, employee });

describe('the blocs a room is counted in', () => {
  it('are the groups, where each has five people', () => {
    expect(blocsOf(sizes(5, 6, 9))).toEqual([['politician'], ['manager'], ['employee']]);
  });

  it('pool the two smallest groups where one has fewer, also one that nobody is of', () => {
    expect(blocsOf(sizes(9, 4, 6))).toEqual([['politician'], ['manager', 'employee']]);
    expect(blocsOf(sizes(3, 9, 4))).toEqual([['politician', 'employee'], ['manager']]);
    expect(blocsOf(sizes(7, 0, 5))).toEqual([['politician'], ['manager', 'employee']]);
  });

  it('are none, where five on either side cannot be had', () => {
    expect(blocsOf(sizes(9, 2, 2))).toEqual([]);
    expect(blocsOf(sizes(4, 4, 4))).toEqual([]);
    expect(blocsOf(sizes(0, 0, 0))).toEqual([]);
  });

  it('split as people come, but are never pooled across what has been told', () => {
    const before = blocsOf(sizes(5, 3, 6));
    expect(before).toEqual([['politician', 'manager'], ['employee']]);
    expect(blocsOf(sizes(7, 4, 6), before)).toEqual(before);
    expect(blocsOf(sizes(7, 5, 6), before)).toEqual([['politician'], ['manager'], ['employee']]);
  });

  it('count people and no tablets', () => {
    const { stage } = workshop('moves', peopleOf({ politician: 2, employee: 1 }));
    expect(groupSizes(stage.people)).toEqual(sizes(2, 0, 1));
  });
});
