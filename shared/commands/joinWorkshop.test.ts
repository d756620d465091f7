import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { given, replay } from '../testing/given.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';
import { readEvent } from './decide.ts';

const room = given(workshop('welcome'));

describe('joinWorkshop', () => {
  it('lets a guest into the room under a name, as one of a group', () => {
    const joined = room.when('joinWorkshop', { name: '  Ditte ', group: 'employee' });
    joined.thenEvents([{ type: 'participantJoined', id: 'p1', name: 'w-name1', group: 'employee' }]);
    const expected = { name: { id: 'w-name1', text: 'Ditte' }, group: 'employee' };
    expect(joined.state.stage.people['p1']).toEqual(expected);
  });

  it('P1: the name lies beside the log, not in it', () => {
    const { entries, words } = room.when('joinWorkshop', { name: 'Ditte', group: 'employee' });
    expect(JSON.stringify(entries)).not.toContain('Ditte');
    expect(words.get('w-name1')).toBe('Ditte');
  });

  it('lets two people have the same name, as two people', () => {
    const { state } = room
      .when('joinWorkshop', { name: 'Ditte', group: 'employee' })
      .when('joinWorkshop', { name: 'Ditte', group: 'employee' });
    expect(Object.keys(state.stage.people)).toEqual(['anna', 'bo', 'cara', 'p1', 'p2']);
  });

  it('remembers the committee of a politician who gives one, and asks nobody for it', () => {
    const joined = room.when('joinWorkshop', { name: 'Ditte', group: 'politician', committeeId: 'welfare' });
    const event = { type: 'participantJoined' as const, id: 'p1', name: 'w-name1', group: 'politician' as const };
    joined.thenEvents([{ ...event, committeeId: 'welfare' }]);
    expect(joined.state.stage.people['p1']?.committeeId).toBe('welfare');
    expect(
      room.when('joinWorkshop', { name: 'Emil', group: 'politician' }).state.stage.people['p1'],
    ).not.toHaveProperty('committeeId');
  });

  it('is refused for a committee there is not, and for one that is not a politician’s', () => {
    const politician = { name: 'Ditte', group: 'politician' as const };
    room.when('joinWorkshop', { ...politician, committeeId: 'roads' }).thenRejected('reject.unknownCommittee');
    const manager = { name: 'Ditte', group: 'manager' as const };
    room.when('joinWorkshop', { ...manager, committeeId: 'welfare' }).thenRejected('reject.unknownCommittee');
  });

  it('L6: people of earlier logs, who gave no committee, are who they were', () => {
    const stored = { type: 'participantJoined', id: 'p1', name: 'w-name1', group: 'politician' };
    const event = must(readEvent(stored));
    const { stage } = replay([{ at: 0, event }], new Map([['w-name1', 'Ditte']]));
    expect(stage.people).toEqual({ p1: { name: { id: 'w-name1', text: 'Ditte' }, group: 'politician' } });
  });

  it('I2: is refused when the room is full', () => {
    given(workshop('welcome', peopleOf({ employee: 999 })))
      .when('joinWorkshop', { name: 'Ditte', group: 'employee' })
      .when('joinWorkshop', { name: 'Emil', group: 'employee' })
      .thenRejected('reject.roomFull');
  });

  it('is refused without a name, or with one that is too long or cannot be seen', () => {
    room.when('joinWorkshop', { name: '   ', group: 'manager' }).thenRejected('input.empty');
    room.when('joinWorkshop', { name: 'x'.repeat(41), group: 'manager' }).thenRejected('input.tooLong', { max: 40 });
    room.when('joinWorkshop', { name: 'Dit\u200Bte', group: 'manager' }).thenRejected('input.characters');
  });

  it('I1: is refused for a group there is not', () => {
    room.whenSent('joinWorkshop', { name: 'Ditte', group: 'citizen' }).thenRejected('input.invalid');
    room.whenSent('joinWorkshop', { name: 'Ditte', group: '__proto__' }).thenRejected('input.invalid');
  });

  it('stays quiet about everything but the newcomer', () => {
    const { state } = room.when('joinWorkshop', { name: 'Ditte', group: 'employee' });
    expect(state.stage.run).toBe(room.state.stage.run);
    expect(state.own).toBe(room.state.own);
    expect(state.vault).toBe(room.state.vault);
  });
});
