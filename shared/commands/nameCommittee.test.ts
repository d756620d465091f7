import { describe, expect, it } from 'vitest';
import { committeeProtection } from '../equality/committeeProtection.ts';
import { given } from '../testing/given.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';

const people = { ...peopleOf({ politician: 5 }), mona: 'manager' } as const;
const ids = Object.keys(people).filter((id) => id !== 'mona');
const [first = ''] = ids;
const room = given(workshop('moves', people));
const asFirst = { as: first };
const named = room.when('nameCommittee', { committeeId: 'welfare' }, asFirst);

describe('nameCommittee', () => {
  it('tells the committee of a politician who is in the room already', () => {
    named.thenEvents([{ type: 'committeeNamed', id: first, committeeId: 'welfare' }]);
    expect(named.state.stage.people[first]?.committeeId).toBe('welfare');
  });

  it('changes it, and takes it back without a trace', () => {
    const other = named.when('nameCommittee', { committeeId: 'children' }, asFirst);
    expect(other.state.stage.people[first]?.committeeId).toBe('children');
    const none = other.when('nameCommittee', { committeeId: null }, asFirst);
    expect(none.state.stage.people).toEqual(room.state.stage.people);
  });

  it('is refused for a committee there is not, and to whoever is not a politician', () => {
    room.when('nameCommittee', { committeeId: 'roads' }, asFirst).thenRejected('reject.unknownCommittee');
    room.when('nameCommittee', { committeeId: 'welfare' }, { as: 'mona' }).thenRejected('reject.unknownCommittee');
  });

  it('is refused to a table’s tablet, which is no person', () => {
    room
      .when('dealSeats', { tables: 2, seed: 1 })
      .when('joinAsTablet', { tableId: 't1' }, { as: 'guest' })
      .when('nameCommittee', { committeeId: 'welfare' }, { as: 'p2' })
      .thenRejected('reject.unknownCommittee');
  });

  it('stays quiet when it is so already', () => {
    named.when('nameCommittee', { committeeId: 'welfare' }, asFirst).thenNothing();
    room.when('nameCommittee', { committeeId: null }, asFirst).thenNothing();
    room.when('nameCommittee', { committeeId: null }, { as: 'mona' }).thenNothing();
    expect(named.state.own).toBe(room.state.own);
    expect(named.state.backstage).toBe(room.state.backstage);
  });

  it('counts for what one has moved already: the committee-protection figure knows it at once', () => {
    const profile = { kind: 'once', year: 2028, amount: 5 } as const;
    const moved = ids.reduce(
      (play, as) => play.when('moveMoney', { from: 'schools', to: 'savings', profile }, { as }),
      room,
    );
    expect(committeeProtection(moved.state.stage.run, moved.state.stage.people)).toBeUndefined();
    const all = ids.reduce((play, as) => play.when('nameCommittee', { committeeId: 'children' }, { as }), moved);
    expect(committeeProtection(all.state.stage.run, all.state.stage.people)).toEqual({
      members: 5,
      own: 100,
      asRoom: 100,
      spared: 0,
    });
  });
});
