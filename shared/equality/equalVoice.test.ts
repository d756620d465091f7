import { describe, expect, it } from 'vitest';
import { given, type Play } from '../testing/given.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';
import { equalVoice } from './equalVoice.ts';

const people = peopleOf({ politician: 10, manager: 5, employee: 5 });
const room = given(workshop('moves', people));
const move = (play: Play, by: string, amount = 1) =>
  play.when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount } }, { as: by });
const figuresOf = ({ state: { stage } }: Play) => equalVoice(stage.run, stage.people, {});

describe('the equal-voice meter', () => {
  // Eight moves: six by politicians, two by managers, none by employees; a politician takes two back.
  const movers = ['politician-1', 'politician-2', 'politician-3', 'politician-4', 'politician-1', 'politician-5'];
  const moved = [...movers, 'manager-1', 'manager-2'].reduce((play, by) => move(play, by), room);
  const undone = moved
    .when('undoMove', { moveId: 'm1' }, { as: 'politician-1' })
    .when('undoMove', { moveId: 'm5' }, { as: 'politician-1' });

  it('holds each group’s share of the moves against its share of the room', () => {
    expect(figuresOf(undone)).toContainEqual({
      figure: 'moves',
      count: 8,
      shares: [
        { groups: ['politician'], share: 75, ofRoom: 50 },
        { groups: ['manager'], share: 25, ofRoom: 25 },
        { groups: ['employee'], share: 0, ofRoom: 25 },
      ],
    });
  });

  it('counts as adopted what stands on the room’s board: 4 of 6 are politicians’', () => {
    expect(figuresOf(undone)).toContainEqual({
      figure: 'adopted',
      count: 6,
      shares: [
        { groups: ['politician'], share: 67, ofRoom: 50 },
        { groups: ['manager'], share: 33, ofRoom: 25 },
        { groups: ['employee'], share: 0, ofRoom: 25 },
      ],
    });
  });

  it('adds what was counted without a name', () => {
    const { stage } = undone.state;
    const blocs = [
      { groups: ['politician' as const], count: 1 },
      { groups: ['manager' as const, 'employee' as const], count: 4 },
    ];
    const [ideas, moves] = equalVoice(stage.run, stage.people, {
      ideas: { counted: 5, blocs },
      moves: { counted: 5, blocs },
    });
    expect(ideas).toEqual({
      figure: 'ideas',
      count: 5,
      shares: [
        { groups: ['politician'], share: 20, ofRoom: 50 },
        { groups: ['manager', 'employee'], share: 80, ofRoom: 50 },
      ],
    });
    // 7 of 13 and 6 of 13.
    expect(moves?.shares.map(({ share }) => share)).toEqual([54, 46]);
  });

  it('tells no shares of fewer than five, and none in a room too small to tell apart', () => {
    const four = ['politician-1', 'manager-1', 'employee-1', 'manager-2'].reduce((play, by) => move(play, by), room);
    expect(figuresOf(four)).toContainEqual({ figure: 'moves', count: 4, shares: [] });
    const few = given(workshop('moves', peopleOf({ politician: 9, manager: 2, employee: 2 })));
    const six = [1, 2, 3, 4, 5, 6].reduce((play, number) => move(play, `politician-${number}`), few);
    expect(figuresOf(six)).toContainEqual({ figure: 'moves', count: 6, shares: [] });
  });

  it('leaves moves of an anonymous step and those of a tablet out of what carries a name', () => {
    const behind = room.when('goToStep', { stepId: 'anonymous' });
    const all = ['manager-1', 'manager-2', 'manager-3', 'manager-4', 'manager-5'].reduce(
      (play, by) => move(play, by),
      behind,
    );
    expect(figuresOf(all)).toContainEqual({ figure: 'moves', count: 0, shares: [] });
    expect(all.state.vault.run.spoken).toEqual({ moves: Array(5).fill('manager') });
  });
});
