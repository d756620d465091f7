import { describe, expect, it } from 'vitest';
import type { CommandName } from '../commands/registry.ts';
import { given, type Play } from '../testing/given.ts';
import { smallScenario, workshop } from '../testing/workshop.ts';
import { Chance } from './chance.ts';
import { nextAct } from './nextAct.ts';

const small = smallScenario();
const scenario = smallScenario({
  programme: small.programme.map((step) => (step.id === 'welcome' ? { ...step, kind: 'discussion' as const } : step)),
});

/** Everyone looks in turn, so many times; each act must be accepted. Gives what was done, by whom. */
function live(start: Play, looks: number): { play: Play; deeds: { name: CommandName; by: string }[] } {
  const chance = new Chance(11);
  const deeds: { name: CommandName; by: string }[] = [];
  let play = start;
  for (let look = 0; look < looks; look += 1) {
    for (const me of Object.keys(play.state.stage.people)) {
      const act = nextAct({ state: play.state, me, votes: {} }, chance);
      if (!act) continue;
      play = play.whenSent(act.name, act.input, { as: me });
      expect(play.decision, act.name).toMatchObject({ ok: true });
      deeds.push({ name: act.name, by: me });
    }
  }
  return { play, deeds };
}

const count = (deeds: { name: CommandName }[], name: CommandName) => deeds.filter((deed) => deed.name === name).length;

describe('simulated people', () => {
  it('answer each card once, and say what they think of the answers of others, once each', () => {
    const room = given(workshop('welcome', undefined, scenario))
      .when('layOutCard', { step: 'wish', question: 'Hvad ønsker vi os?' })
      .when('layOutCard', { step: 'free', question: 'Hvem spørger vi?' });
    const { deeds, play } = live(room, 200);
    expect(count(deeds, 'answerCard')).toBe(2 * 3);
    expect(count(deeds, 'markAnswer')).toBe(2 * 3 * 2);
    const answers = Object.values(play.state.stage.discussion ?? {}).flatMap((card) => card.answers);
    for (const { agree, disagree } of answers) expect(agree + disagree).toBe(2);
  });

  it('leave a card alone that has been decided', () => {
    const room = given(workshop('welcome', undefined, scenario)).when('layOutCard', { step: 'free', question: 'Nå?' });
    const [cardId = ''] = Object.keys(room.state.stage.discussion ?? {});
    const { deeds } = live(room.when('decideCard', { cardId, text: 'Ja.', owner: 'Karen' }), 60);
    expect(new Set(deeds.map(({ name }) => name))).toEqual(new Set(['signalReady']));
  });

  it('write ideas and say what they feel about those of others', () => {
    const { deeds, play } = live(given(workshop('ideas')), 120);
    expect(count(deeds, 'submitIdea')).toBe(9);
    expect(count(deeds, 'takeTemperature')).toBe(9 * 2);
    for (const me of Object.keys(play.state.stage.people)) {
      const { ideas = {}, temperatures = {} } = play.state.own[me] ?? {};
      expect(Object.keys(temperatures).some((id) => ideas[id])).toBe(false);
    }
  });
});
