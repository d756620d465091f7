import { describe, expect, it } from 'vitest';
import { type Move, savings } from '../../shared/budget/board.ts';
import { pagesOf } from '../../shared/budget/moves.ts';
import type { Stage } from '../../shared/state.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { type CommitteeChange, committeeChanges, pickCommittees } from './committeeChanges.ts';
import { latestMoves } from './latestMoves.ts';

const move = (id: string, from: string, to: string, amounts: number[], more: Partial<Move> = {}): Move => ({
  id,
  from,
  to,
  amounts,
  by: 'anna',
  at: 1000,
  undone: false,
  ...more,
});

function stageWith(...moves: Move[]): Stage {
  const { stage } = workshop('moves');
  return { ...stage, run: { ...stage.run, board: { moves: pagesOf(moves), package: [] } } };
}

describe('what has changed by committee', () => {
  const stage = stageWith(
    move('m1', 'schools', savings, [100, 100, 0, 0]),
    move('m2', savings, 'care', [30, 30, 0, 0]),
    move('m3', 'benefits', savings, [50, 50, 0, 0]),
    move('m4', 'schools', savings, [300, 0, 0, 0], { undone: true }),
  );

  it('sums a year over the areas and names the one that changed most', () => {
    expect(committeeChanges(stage.run, 0)).toEqual([
      { id: 'children', name: 'Børn og Unge', change: -100, most: { name: 'Skoler', change: -100 } },
      { id: 'welfare', name: 'Velfærd', change: -20, most: { name: 'Sygedagpenge', change: -50 } },
    ]);
  });

  it('leaves out committees that nothing happened to in the year', () => {
    expect(committeeChanges(stage.run, 2)).toEqual([]);
  });

  it('keeps the order of the committees among those it picks, and counts those left', () => {
    const changes = [10, -400, 30, 5, -200, 1].map(
      (change, index): CommitteeChange => ({ id: `c${index}`, name: '', change, most: { name: '', change } }),
    );
    const { large, small, left } = pickCommittees(changes, 2, 2);
    expect(large.map(({ id }) => id)).toEqual(['c1', 'c4']);
    expect(small.map(({ id }) => id)).toEqual(['c2']);
    expect(left).toBe(3);
    expect(pickCommittees(changes, 4, 2)).toMatchObject({ left: 0 });
  });
});

describe('the latest moves', () => {
  it('come newest first, without undone ones, with who did them', () => {
    const stage = stageWith(
      move('m1', 'schools', savings, [100, 100, 0, 0], { at: 1 }),
      move('m2', 'schools', savings, [200, 0, 0, 0], { at: 3, undone: true }),
      move('m3', savings, 'care', [30, 30, 0, 0], { at: 2, by: 'bo' }),
    );
    expect(latestMoves(stage, 0, 3)).toEqual([
      { id: 'm3', from: savings, to: 'care', amount: 30, year: 2028, by: { name: 'Navn på bo', group: 'manager' } },
      {
        id: 'm1',
        from: 'schools',
        to: savings,
        amount: 100,
        year: 2028,
        by: { name: 'Navn på anna', group: 'politician' },
      },
    ]);
  });

  it('say of which the money changes spending type', () => {
    const stage = stageWith(
      move('m1', 'schools', 'benefits', [10, 0, 0, 0], { at: 1 }),
      move('m2', 'schools', 'care', [10, 0, 0, 0], { at: 2 }),
    );
    expect(latestMoves(stage, 0, 3).map(({ id, changesType }) => [id, changesType])).toEqual([
      ['m2', undefined],
      ['m1', true],
    ]);
  });

  it('say nobody where nobody is told, and show another year when nothing happens in this one', () => {
    const stage = stageWith(move('m1', 'schools', savings, [0, 20, 40, 0], { by: null }));
    expect(latestMoves(stage, 0, 3)).toMatchObject([{ amount: 40, year: 2030, by: null }]);
  });
});
