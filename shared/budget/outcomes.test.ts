import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { given } from '../testing/given.ts';
import { smallScenario, workshop } from '../testing/workshop.ts';
import { activeStatus, firstGap, outcomeStatuses } from './outcomes.ts';

const room = given(workshop('moves'));
const typed = (...amounts: number[]) => ({ kind: 'typed' as const, amounts });
const { years } = smallScenario();
const active = (play: typeof room) => must(activeStatus(play.state.stage.run));

describe('outcomes', () => {
  it('lack all that is asked while nothing has been found', () => {
    const statuses = outcomeStatuses(room.state.stage.run);
    expect(statuses.map(({ outcome }) => outcome.id)).toEqual(['lenient', 'expected', 'strict']);
    expect(statuses[0]?.targets[0]).toMatchObject({ found: [0, 0, 0, 0], missing: [10, 20, 30, 40] });
  });

  it('are all held against the same budget at once', () => {
    const { run } = room.when('moveMoney', { from: 'schools', to: 'savings', profile: typed(20, 20, 20, 20) }).state
      .stage;
    const missing = outcomeStatuses(run).map(({ targets }) => targets[0]?.missing);
    expect(missing).toEqual([
      [-10, 0, 10, 20],
      [30, 40, 50, 60],
      [130, 140, 150, 160],
    ]);
  });

  it('count a target’s own spending types: a saved transfer helps the cash, not the service frame', () => {
    const { targets } = active(
      room.when('moveMoney', { from: 'benefits', to: 'savings', profile: typed(60, 10, 0, 0) }),
    );
    expect(targets.map(({ target, found }) => [target.id, found])).toEqual([
      ['service', [0, 0, 0, 0]],
      ['cash', [60, 10, 0, 0]],
    ]);
  });

  it('find nothing in money that moves between areas of the same target', () => {
    const { targets } = active(room.when('moveMoney', { from: 'schools', to: 'care', profile: typed(9, 9, 9, 9) }));
    expect(targets[0]?.found).toStrictEqual([0, 0, 0, 0]);
  });

  it('find less than nothing when money is spent on service', () => {
    const { targets } = active(
      room.when('moveMoney', { from: 'benefits', to: 'care', profile: typed(9, 0, 0, 0), acrossTypes: true }),
    );
    expect(targets.map(({ found, missing }) => [found[0], missing[0]])).toEqual([
      [-9, 59],
      [0, 60],
    ]);
  });

  it('have one that counts, and none when it is unknown', () => {
    expect(active(room).outcome.id).toBe('expected');
    expect(activeStatus({ ...room.state.stage.run, activeOutcomeId: 'dream' })).toBeUndefined();
  });
});

describe('firstGap', () => {
  it('is the largest in the first year that is not met', () => {
    const gap = firstGap(active(room), years);
    expect(gap).toMatchObject({ target: { id: 'cash' }, year: 2028, missing: 60 });
  });

  it('goes on to the next year when the first is met', () => {
    const play = room.when('moveMoney', { from: 'schools', to: 'savings', profile: typed(60, 25, 0, 0) });
    expect(firstGap(active(play), years)).toMatchObject({ target: { id: 'cash' }, year: 2029, missing: 55 });
  });

  it('is the target that stands first when two lack the same', () => {
    const play = room.when('moveMoney', { from: 'schools', to: 'savings', profile: typed(60, 80, 0, 0) });
    expect(firstGap(active(play), years)).toMatchObject({ target: { id: 'service' }, year: 2030, missing: 70 });
  });

  it('is nothing when every target is met in every year, to the very amount', () => {
    const play = room.when('moveMoney', { from: 'schools', to: 'savings', profile: typed(60, 80, 70, 80) });
    expect(firstGap(active(play), years)).toBeUndefined();
  });
});
