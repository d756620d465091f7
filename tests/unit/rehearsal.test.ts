import { describe, expect, it } from 'vitest';
import { localContext, predict } from '../../client/connection/prediction.ts';
import solvig from '../../scenarios/solvig-oevelse.json';
import { decide } from '../../shared/commands/decide.ts';
import type { Act } from '../../shared/rehearsal/act.ts';
import { aliases } from '../../shared/rehearsal/aliases.ts';
import { Chance } from '../../shared/rehearsal/chance.ts';
import { nextAct } from '../../shared/rehearsal/nextAct.ts';
import { scenarioSchema } from '../../shared/scenario/schema.ts';
import type { State } from '../../shared/state.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { readArguments } from '../rehearsal/arguments.ts';
import { CannotRehearse } from '../rehearsal/rehearse.ts';

const anna = { id: 'anna', role: 'participant' } as const;
const scenario = scenarioSchema.parse(solvig);

/** What Anna does alone at a step, looking so many times; each act changes what she sees next. */
function play(stepId: string, seed: number, looks: number): { acts: Act[]; accepted: boolean[]; state: State } {
  const chance = new Chance(seed);
  let state = workshop(stepId, undefined, scenario);
  const acts: Act[] = [];
  const accepted: boolean[] = [];
  for (let look = 0; look < looks; look += 1) {
    const act = nextAct({ state, me: anna.id, votes: {} }, chance);
    if (!act) continue;
    acts.push(act);
    accepted.push(decide(state, act, localContext(anna, look, 'asking')).ok);
    state = predict(state, [{ id: `look-${look}`, ...act }], anna, look);
  }
  return { acts, accepted, state };
}

describe('a rehearsal', () => {
  it('takes the same course with the same seed, and another with another', () => {
    expect(play('move-money', 7, 100).acts).toEqual(play('move-money', 7, 100).acts);
    expect(play('move-money', 7, 100).acts).not.toEqual(play('move-money', 8, 100).acts);
    expect(aliases(90, new Chance(3))).toEqual(aliases(90, new Chance(3)));
  });

  it('asks for nothing that the rules refuse when nobody is in the way', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      for (const step of ['ideas', 'move-money']) {
        const { acts, accepted } = play(step, seed, 150);
        expect(accepted, `seed ${seed}, ${step}`).toEqual(acts.map(() => true));
      }
    }
  });

  const namesOf = (stepId: string) => new Set(play(stepId, 1, 150).acts.map(({ name }) => name));

  it('moves money, chooses proposals and undoes now and then', () => {
    expect(namesOf('move-money')).toEqual(new Set(['moveMoney', 'undoMove', 'adoptProposal', 'signalReady']));
  });

  it('says once that one is ready, and nothing more when the step opens nothing', () => {
    expect(play('welcome', 1, 150).acts).toEqual([{ name: 'signalReady', input: {} }]);
  });

  it('writes a few ideas and then leaves the wall to others', () => {
    const ideas = play('ideas', 1, 150).acts.filter(({ name }) => name === 'submitIdea');
    expect(ideas).toHaveLength(3);
  });

  it('gives everyone a name of their own and mixes the groups', () => {
    const people = aliases(100, new Chance(1));
    expect(new Set(people.map(({ name }) => name)).size).toBe(100);
    expect(new Set(people.slice(0, 8).map(({ group }) => group)).size).toBe(3);
  });

  it('says in one sentence what is wrong with its arguments', () => {
    expect(() => readArguments(['--code', 'nope'])).toThrow(CannotRehearse);
    expect(() => readArguments(['--code', 'CDF-346', '--people', 'many'])).toThrow('--people must be a number');
    expect(readArguments(['--code', 'cdf-346'])).toMatchObject({ code: 'CDF346', people: 30, minutes: 5, seed: 1 });
  });
});
