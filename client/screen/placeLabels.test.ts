import { describe, expect, it } from 'vitest';
import { placeLabels } from './placeLabels.ts';

describe('labels on a line', () => {
  it('stand over what they belong to where there is room', () => {
    const placed = placeLabels(
      [
        { middle: 5, width: 4 },
        { middle: 20, width: 4 },
      ],
      30,
      1,
    );
    expect(placed).toEqual([
      { left: 3, width: 4 },
      { left: 18, width: 4 },
    ]);
  });

  it('give way to each other and keep the order of what they belong to', () => {
    const placed = placeLabels(
      [
        { middle: 28, width: 6 },
        { middle: 27, width: 6 },
        { middle: 26, width: 6 },
      ],
      30,
      1,
    );
    expect(placed.map(({ left }) => left)).toEqual([24, 17, 10]);
  });

  it('become narrower when they cannot all be there, the widest of them', () => {
    const placed = placeLabels(
      [
        { middle: 1, width: 30 },
        { middle: 2, width: 4 },
        { middle: 3, width: 20 },
      ],
      22,
      1,
    );
    expect(placed).toEqual([
      { left: 0, width: 8 },
      { left: 9, width: 4 },
      { left: 14, width: 8 },
    ]);
  });
});
