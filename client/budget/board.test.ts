import { describe, expect, it } from 'vitest';
import { movesOf } from '../../shared/budget/moves.ts';
import { must } from '../../shared/ids.ts';
import type { StageRun } from '../../shared/state.ts';
import { given } from '../../shared/testing/given.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { boardOf, predictedAccounts } from './board.ts';

const room = given(workshop('moves'));
const move = (play: typeof room, from: string, to: string) =>
  play.when('moveMoney', { from, to, profile: { kind: 'lasting', year: 2028, amount: 10 } });
const rowOf = (run: StageRun, id: string) => {
  const rows = boardOf(run).groups.flatMap((group) => group.rows);
  return must(rows.find((row) => row.id === id));
};

describe('the budget as people read it', () => {
  it('keeps the row of an area that nothing happened to', () => {
    const before = room.state.stage.run;
    const after = move(room, 'schools', 'savings').state.stage.run;
    const [schools, care] = [rowOf(before, 'schools'), rowOf(before, 'care')];
    expect(rowOf(after, 'care')).toBe(care);
    expect(rowOf(after, 'schools')).not.toBe(schools);
    expect(rowOf(after, 'schools').now).toEqual([990, 990, 990, 990]);
  });

  it('keeps the group of a committee that nothing happened to, and adds up the others', () => {
    const groupsOf = (run: StageRun) => boardOf(run).groups;
    const [children, welfare] = groupsOf(room.state.stage.run);
    const after = groupsOf(move(room, 'schools', 'savings').state.stage.run);
    expect(after[1]).toBe(welfare);
    expect(after[0]).not.toBe(children);
    expect(after[0]?.change).toEqual([-10, -10, -10, -10]);
    expect(after[0]?.now).toEqual(children?.now.map((amount) => amount - 10));
  });

  it('draws a row anew when the target begins to count it', () => {
    const { run } = room.state.stage;
    expect(rowOf(run, 'benefits').counts).toBe(true);
    expect(rowOf({ ...run, activeOutcomeId: 'lenient' }, 'benefits').counts).toBe(false);
  });
});

describe('what is predicted', () => {
  it('is what a move or an undoing touches that the server has not confirmed', () => {
    const confirmed = move(room, 'schools', 'savings');
    const moved = move(confirmed, 'care', 'savings');
    const known = confirmed.state.stage.run;
    expect([...predictedAccounts(moved.state.stage.run, known)]).toEqual(['care', 'savings']);
    const id = must(movesOf(known.board)[0]).id;
    const undone = confirmed.when('undoMove', { moveId: id }).state.stage.run;
    expect([...predictedAccounts(undone, known)]).toEqual(['schools', 'savings']);
    expect(predictedAccounts(known, known).size).toBe(0);
    expect(predictedAccounts(known, undefined).size).toBe(0);
  });
});
