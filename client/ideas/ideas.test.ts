import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, ideaOf } from './ideaDraft.ts';
import { steadyOrder } from './wall.ts';

describe('what an idea says about money', () => {
  const draft = { ...emptyDraft, title: 'Solceller', text: 'Lys' };

  it('says nothing when nobody knows', () => {
    expect(ideaOf({ ...draft, amount: 100 }, 4).amounts).toBeNull();
    expect(ideaOf({ ...draft, money: 'costs' }, 4).amounts).toBeNull();
  });

  it('is the same every year, or an amount per year; saving is negative', () => {
    expect(ideaOf({ ...draft, money: 'saves', amount: 100 }, 4).amounts).toEqual([-100, -100, -100, -100]);
    const perYear = { ...draft, money: 'costs' as const, isSameEveryYear: false, perYear: [200, null, 0] };
    expect(ideaOf(perYear, 4).amounts).toEqual([200, 0, 0, 0]);
  });

  it('comes back into the form as it was', () => {
    const said = { title: 'Solceller', text: '', areaId: 'schools', amounts: [-100, -200, 0, 0] };
    expect(ideaOf(draftOf(said), 4)).toEqual(said);
  });
});

describe('the wall under a hand', () => {
  it('keeps its order while new ones wait', () => {
    expect(steadyOrder(['b', 'a'], ['c', 'b', 'a'], new Set())).toEqual({ shown: ['b', 'a'], waiting: 1 });
  });

  it('shows one’s own at once, and lets go of what is taken down', () => {
    expect(steadyOrder(['b', 'a'], ['d', 'c', 'b'], new Set(['d']))).toEqual({ shown: ['d', 'b'], waiting: 1 });
  });
});
