import { describe, expect, it } from 'vitest';
import type { RoleGroup, State, Voices } from '../state.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';
import { countVoices } from './voices.ts';

const p = 'politician' as const;
const m = 'manager' as const;
const e = 'employee' as const;

const room = workshop('ideas', peopleOf({ politician: 6, manager: 5, employee: 9 }));
const smaller = workshop('ideas', peopleOf({ politician: 9, manager: 2, employee: 6 }));

function after(state: State, ideas: readonly RoleGroup[], voices?: Voices): State {
  const backstage = { ...state.backstage, run: { ...state.backstage.run, ...(voices ? { voices } : {}) } };
  return { ...state, backstage, vault: { ...state.vault, run: { ...state.vault.run, spoken: { ideas: [...ideas] } } } };
}
const fresh = (ideas: readonly RoleGroup[], voices?: Voices, state = room) =>
  countVoices(after(state, ideas, voices)).ideas;
const apart = (politician: number, manager: number, employee: number) => ({
  counted: politician + manager + employee,
  blocs: [
    { groups: [p], count: politician },
    { groups: [m], count: manager },
    { groups: [e], count: employee },
  ],
});

describe('what the desk may see of who contributes', () => {
  it('B5: is told of five at a time, and the rest wait', () => {
    expect(fresh([p, p, m, e])).toBeUndefined();
    expect(fresh([p, p, m, e, e])).toEqual(apart(2, 1, 2));
    expect(fresh([p, p, m, e, e, m, m, m, m])).toEqual(apart(2, 1, 2));
    const told = { ideas: apart(2, 1, 2) };
    expect(fresh([p, p, m, e, e, m, m, m, m], told)).toBeUndefined();
    expect(fresh([p, p, m, e, e, m, m, e, m, p], told)).toEqual(apart(3, 4, 3));
  });

  it('B5: waits for five more where all of a batch, or all but one, come from one bloc', () => {
    expect(fresh([p, p, p, p, p])).toBeUndefined();
    expect(fresh([p, p, p, p, m])).toBeUndefined();
    expect(fresh([p, p, p, p, m, m, m, m, m])).toBeUndefined();
    expect(fresh([p, p, p, p, m, m, m, m, m, e])).toEqual(apart(4, 5, 1));
    expect(fresh([p, p, p, m, e, e, e, e, e, e], { ideas: apart(3, 1, 1) })).toBeUndefined();
  });

  it('B5: counts a group of fewer than five together with another', () => {
    expect(fresh([p, p, p, m, e], undefined, smaller)).toEqual({
      counted: 5,
      blocs: [
        { groups: [p], count: 3 },
        { groups: [m, e], count: 2 },
      ],
    });
    expect(fresh([m, m, e, e, e], undefined, smaller)).toBeUndefined();
    expect(
      fresh([p, p, p, m, e], undefined, workshop('ideas', peopleOf({ politician: 4, employee: 9 }))),
    ).toBeUndefined();
  });

  it('B5: settles the group of no single contribution, for whoever looks after each of them', () => {
    const length = 10;
    const seen = new Map<string, { byPlace: Set<RoleGroup>[]; told: boolean }>();
    for (let code = 0; code < 2 ** length; code += 1) {
      const ideas = Array.from({ length }, (_, place) => (Math.floor(code / 2 ** place) % 2 ? p : e));
      let voices: Voices = {};
      const looks: string[] = [];
      for (let upTo = 1; upTo <= length; upTo += 1) {
        const next = countVoices(after(room, ideas.slice(0, upTo), voices));
        voices = { ...voices, ...next };
        looks.push(JSON.stringify(next));
      }
      const key = looks.join();
      const known = seen.get(key) ?? { byPlace: ideas.map(() => new Set()), told: Object.keys(voices).length > 0 };
      for (const [place, group] of ideas.entries()) known.byPlace[place]?.add(group);
      seen.set(key, known);
    }
    const told = [...seen.values()].filter((one) => one.told);
    expect(told.length).toBeGreaterThan(10);
    for (const { byPlace } of seen.values()) expect(Math.min(...byPlace.map(({ size }) => size))).toBeGreaterThan(1);
  });
});
