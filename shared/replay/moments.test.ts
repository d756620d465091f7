import { describe, expect, it } from 'vitest';
import { activeStatus } from '../budget/outcomes.ts';
import type { StageRun } from '../state.ts';
import { runAtBoard } from '../tables/boards.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now } from '../testing/given.ts';
import { peopleOf, smallScenario, three, workshop } from '../testing/workshop.ts';
import { momentsOf, placeAmong, placeAt, type ReplayMoment, runAfter } from './moments.ts';

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

const foundAfter = (run: StageRun, all: readonly ReplayMoment[]) =>
  all.map((moment) => activeStatus(runAfter(run, moment))?.targets[0]?.found[0]);

describe('the moments with every move told', () => {
  const each = momentsOf(stage, 'each');

  it('are as many more as moves were told as one, each with the budget after it', () => {
    expect(each.map(({ happening }) => happening)).toEqual([
      { kind: 'step', stepId: 'moves' },
      { kind: 'changes', from: 1, to: 1 },
      { kind: 'changes', from: 2, to: 2 },
      { kind: 'changes', from: 3, to: 3 },
      { kind: 'step', stepId: 'anonymous' },
      { kind: 'changes', from: 4, to: 4 },
      moments.at(-1)?.happening,
    ]);
    expect(foundAfter(stage.run, each)).toEqual([0, 5, 12, 32, 32, 33, 33]);
  });

  it('keep one’s place: a part stands in its whole, a whole at its first part, the rest at themselves', () => {
    expect(each.map((one) => placeAmong(moments, one))).toEqual([0, 1, 1, 2, 3, 4, 5]);
    expect(moments.map((one) => placeAmong(each, one))).toEqual([0, 1, 3, 4, 5, 6]);
  });

  it('are found by time: the last that was not later', () => {
    const times = [0, 1, 2.5, 3, 99].map((minutes) => now + minutes * minute);
    expect(times.map((time) => placeAt(each, time))).toEqual([0, 1, 2, 3, 6]);
    expect(placeAt(each, 0)).toBe(0);
  });
});

describe('the moments of a table', () => {
  it('are its own changes, between the steps and choices of the room', () => {
    const programme = smallScenario().programme.map((step) =>
      step.id === 'moves' ? { ...step, board: 'table' as const } : step,
    );
    const dealt = given(workshop('moves', peopleOf({ politician: 2 }), withCatalogue({ programme }))).when(
      'dealSeats',
      {
        tables: 2,
        seed: 1,
      },
    );
    const { seats } = dealt.state.backstage.run;
    const seated = (table: string) => Object.entries(seats).find(([, seat]) => seat === table)?.[0] ?? '';
    const played = dealt
      .when('moveMoney', take(5), { as: seated('t1'), at: now + minute })
      .when('moveMoney', take(9), { as: seated('t2'), at: now + 2 * minute })
      .when('moveMoney', take(7), { as: seated('t1'), at: now + 3 * minute })
      .when('goToStep', { stepId: 'ideas' }, desk(4)).state.stage;
    const steps = [
      { kind: 'step', stepId: 'moves' },
      { kind: 'step', stepId: 'ideas' },
    ];
    expect(momentsOf(played).map(({ happening }) => happening)).toEqual(steps);
    const first = runAtBoard(played.run, 't1');
    const told = momentsOf({ ...played, run: first }, 'each');
    expect(told.map(({ happening }) => happening)).toEqual([
      steps[0],
      { kind: 'changes', from: 1, to: 1 },
      { kind: 'changes', from: 2, to: 2 },
      steps[1],
    ]);
    expect(foundAfter(first, told)).toEqual([0, 5, 12, 12]);
    const second = runAtBoard(played.run, 't2');
    expect(foundAfter(second, momentsOf({ ...played, run: second }))).toEqual([0, 9, 9]);
  });
});
