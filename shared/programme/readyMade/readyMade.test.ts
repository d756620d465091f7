import { describe, expect, it } from 'vitest';
import { fiveSteps } from '../../discussion/cardSteps.ts';
import { given } from '../../testing/given.ts';
import { smallScenario, workshop } from '../../testing/workshop.ts';
import { compose } from './compose.ts';
import { readyMade, readyMadeNames } from './readyMade.ts';
import { talkStep } from './talkSteps.ts';

const clock = (text = '') => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

describe.each(readyMadeNames)('the ready-made programme %s', (name) => {
  const steps = readyMade[name];

  it('is one that any scenario can have', () => {
    expect(smallScenario({ programme: steps }).programme).toEqual(steps);
  });

  it('begins with a welcome, ends with a closing, and has a budget, ideas and a ballot or a long view between', () => {
    const kinds = steps.map(({ kind }) => kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(['welcome', 'closing']);
    expect(kinds).toEqual(expect.arrayContaining(['budget', 'ballot']));
  });

  it('opens what its kind of step is for', () => {
    for (const { kind, opens } of steps) {
      expect(opens.moves, kind).toBe(kind === 'budget');
      if (kind === 'ideas') expect(opens.ideas).toBe(true);
      expect(opens.ballots, kind).toBe(kind === 'ballot');
    }
  });
});

it('last as long as they say', () => {
  const lasts = readyMadeNames.map((name) => {
    const steps = readyMade[name];
    const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
    return [steps[0]?.plannedAt, steps.at(-1)?.plannedAt, minutes];
  });
  expect(lasts).toEqual([
    ['09:00', '15:15', 390],
    ['09:00', '11:45', 180],
    [undefined, undefined, 60],
    ['09:00', '14:50', 360],
    ['09:00', '14:45', 360],
    ['09:00', '13:45', 300],
  ]);
});

it('plans each step to begin when the one before ends', () => {
  const day = compose(9 * 60 + 50, [
    { id: 'one', kind: 'break', title: 'En', prompt: 'En.', minutes: 15, scene: 'pause' },
    { id: 'two', kind: 'ideas', title: 'To', prompt: 'To.', minutes: 5, opens: ['ideas'] },
  ]);
  expect(day.map(({ plannedAt, opens, scene }) => [clock(plannedAt), opens.ideas, scene])).toEqual([
    [590, false, 'pause'],
    [605, true, 'step'],
  ]);
});

it('has a step for each of the five, which shows its cards, takes a programme’s form and lets people talk', () => {
  for (const cardStep of fiveSteps) {
    const play = given(workshop('moves')).when('addStep', { after: 'moves', step: talkStep(cardStep) });
    const added = play.state.stage.run.scenario.programme[2];
    expect(added).toMatchObject({ ...talkStep(cardStep), kind: 'discussion', cardStep, scene: 'cards' });
  }
});

it('talks about the cards of a step on the first and third day, and about what has changed on the second and third', () => {
  const talksOf = (name: 'beforeAgreement' | 'justAfter' | 'wellAfter') => ({
    cards: readyMade[name].flatMap(({ cardStep }) => cardStep ?? []),
    days: readyMade[name].filter(({ scene }) => scene === 'days').map(({ id }) => id),
  });
  expect(talksOf('beforeAgreement')).toEqual({ cards: ['wish', 'knowledge'], days: [] });
  expect(talksOf('justAfter')).toEqual({ cards: [], days: ['hearing'] });
  expect(talksOf('wellAfter')).toEqual({ cards: ['continuity'], days: ['since'] });
});
