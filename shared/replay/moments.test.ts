import { describe, expect, it } from 'vitest';
import { activeStatus } from '../budget/outcomes.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';
import { momentsOf, runAfter } from './moments.ts';

const minute = 60_000;
const take = (amount: number) => ({
  from: 'schools',
  to: 'savings',
  profile: { kind: 'lasting' as const, year: 2028, amount },
});
const at = (minutes: number) => ({ as: 'anna', at: now + minutes * minute });
const desk = (minutes: number) => ({ as: 'facilitator', at: now + minutes * minute });
const day = given(workshop('moves', three, withCatalogue()))
  .when('moveMoney', take(5), at(1))
  .when('moveMoney', take(7), at(2))
  .when('adoptProposal', { proposalId: 'classes' }, at(3))
  .when('goToStep', { stepId: 'anonymous' }, desk(4))
  .when('moveMoney', take(1), at(5))
  .when('layOutCard', { step: 'free', question: 'Hvad nu?' }, desk(6))
  .when('recordDecision', { title: 'Kantine', source: { kind: 'free' }, owner: 'Bo', statusDates: [] }, desk(7));
const { stage } = day.state;
const moments = momentsOf(stage);

describe('the moments of a day', () => {
  it('are its steps, its choices and what came of them, in order; moves of money within a step are one', () => {
    const [decisionId = ''] = Object.keys(stage.decisions ?? {});
    expect(moments.filter(({ at: when }) => when > now).map(({ happening, changes }) => [happening, changes])).toEqual([
      [{ kind: 'changes', from: 1, to: 2 }, 2],
      [{ kind: 'changes', from: 3, to: 3 }, 3],
      [{ kind: 'step', stepId: 'anonymous' }, 3],
      [{ kind: 'changes', from: 4, to: 4 }, 4],
      [{ kind: 'decision', decisionId }, 4],
    ]);
    expect(moments[0]?.happening).toEqual({ kind: 'step', stepId: 'moves' });
  });

  it('hold the room’s budget as it was then', () => {
    const found = moments.map((moment) => activeStatus(runAfter(stage.run, moment))?.targets[0]?.found[0]);
    expect(found).toEqual([0, 12, 32, 32, 33, 33]);
  });

  it('tell a decided card, and no open one', () => {
    expect(moments.some(({ happening }) => happening.kind === 'card')).toBe(false);
    const [cardId = ''] = Object.keys(stage.discussion ?? {});
    const decided = day.when('decideCard', { cardId, text: 'Vent.', owner: 'Bo' }, desk(8));
    expect(momentsOf(decided.state.stage).at(-1)).toEqual({
      at: now + 8 * minute,
      happening: { kind: 'card', cardId },
      changes: 4,
    });
  });

  it('name nobody', () => {
    expect(JSON.stringify(moments)).not.toMatch(/anna|Bo/);
  });
});
