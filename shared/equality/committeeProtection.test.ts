import { describe, expect, it } from 'vitest';
import { given, type Play } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';
import { committeeProtection } from './committeeProtection.ts';

const children = ['anna', 'asta', 'alma'];
const welfare = ['bo', 'bent', 'boye'];

/** Three politicians of each of two committees, and an employee. */
function council(): Play {
  const state = workshop('moves', Object.fromEntries([...children, ...welfare].map((id) => [id, 'politician'])));
  const { stage } = workshop('moves', { cara: 'employee' });
  const people = { ...state.stage.people, ...stage.people };
  for (const id of children) people[id] = { ...people[id], committeeId: 'children' } as never;
  for (const id of welfare) people[id] = { ...people[id], committeeId: 'welfare' } as never;
  return given({ ...state, stage: { ...state.stage, people } });
}
const take = (play: Play, by: string, from: string, amount: number) =>
  play.when('moveMoney', { from, to: 'savings', profile: { kind: 'once', year: 2028, amount } }, { as: by });
const figureOf = ({ state: { stage } }: Play) => committeeProtection(stage.run, stage.people);

/** Schools are of children, care of welfare. Of 100 the room takes 40 from schools and 60 from care. */
const spared = () => {
  let play = council();
  play = take(play, 'anna', 'schools', 10);
  play = take(play, 'anna', 'care', 10);
  play = take(play, 'asta', 'care', 20);
  play = take(play, 'bo', 'schools', 20);
  play = take(play, 'bent', 'care', 10);
  return take(play, 'boye', 'schools', 10);
};

describe('the committee-protection figure', () => {
  it('holds what members took from their own areas against what the room took from them', () => {
    const play = take(spared(), 'cara', 'care', 20);
    // Own: 10 of anna's 20, 0 of asta's 20, 0 of bo's 20, 10 of bent's 10, 0 of boye's 10: 20 of 80 = 25 %.
    // As the room: children's 40 × 40 % + welfare's 40 × 60 % = 40 of 80 = 50 %.
    expect(figureOf(play)).toEqual({ members: 5, own: 25, asRoom: 50, spared: 25 });
  });

  it('is below 0 where members take most from their own', () => {
    let play = council();
    for (const id of children) play = take(play, id, 'schools', 10);
    for (const id of welfare) play = take(play, id, 'care', 10);
    expect(figureOf(play)).toEqual({ members: 6, own: 100, asRoom: 50, spared: -50 });
  });

  it('does not count what was taken back, what came from no area, or what was moved without a name as a member’s', () => {
    const play = take(spared(), 'cara', 'care', 20);
    const more = take(play, 'anna', 'schools', 30).when('undoMove', { moveId: 'm8' }, { as: 'anna' });
    const given = more.when(
      'moveMoney',
      { from: 'savings', to: 'care', profile: { kind: 'once', year: 2028, amount: 5 } },
      { as: 'asta' },
    );
    expect(figureOf(given)).toEqual(figureOf(play));
    const unsigned = take(play.when('goToStep', { stepId: 'anonymous' }), 'anna', 'schools', 100);
    // The room now takes 140 of 200 from schools: children's 40 × 70 % + welfare's 40 × 30 %.
    expect(figureOf(unsigned)).toEqual({ members: 5, own: 25, asRoom: 50, spared: 25 });
  });

  it('is not told of fewer than five members who have taken something', () => {
    let play = council();
    for (const id of [...children, 'bo']) play = take(play, id, 'schools', 10);
    expect(figureOf(take(play, 'cara', 'care', 10))).toBeUndefined();
  });
});
