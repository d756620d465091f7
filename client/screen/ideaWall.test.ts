import { describe, expect, it } from 'vitest';
import type { Idea } from '../../shared/state.ts';
import { ideaWall } from './ideaWall.ts';

const ideas = (count: number): Idea[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `i${index + 1}`;
    const text = { id: `w-${id}`, text: id };
    return { id, title: text, text, areaId: null, amounts: null, at: index };
  });

const shown = (count: number) => ideaWall(ideas(count), 3).map(({ id }) => id);

describe('the wall of ideas', () => {
  it('fills place by place', () => {
    expect(shown(0)).toEqual([]);
    expect(shown(2)).toEqual(['i1', 'i2']);
  });

  it('puts a new idea where the oldest was and leaves the others alone', () => {
    expect(shown(3)).toEqual(['i1', 'i2', 'i3']);
    expect(shown(4)).toEqual(['i4', 'i2', 'i3']);
    expect(shown(8)).toEqual(['i7', 'i8', 'i6']);
  });
});
