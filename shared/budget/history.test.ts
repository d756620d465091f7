import { describe, expect, it } from 'vitest';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now, type Play } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';
import type { Board, Change, Move } from './board.ts';
import { boardAt, changesOf, countOfChanges, historyLines } from './history.ts';
import { ladderOf } from './ladder.ts';
import { ledgerOf } from './ledger.ts';
import { movesOf, pagesOf } from './moves.ts';

const scenario = withCatalogue();
const boardOf = ({ state }: Play) => state.stage.run.board;
const day = given(workshop('moves', three, scenario))
  .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount: 40 } })
  .when('adoptProposal', { proposalId: 'sickness' }, { as: 'bo' })
  .when('adoptProposal', { proposalId: 'merge' }, { as: 'bo' })
  .when('adoptProposal', { proposalId: 'merge', share: 50 }, { as: 'cara' })
  .when('reorderPackage', { proposalId: 'merge', position: 0 }, { as: 'cara' })
  .when('undoMove', { moveId: 'm1' })
  .when('dropProposal', { proposalId: 'sickness' }, { as: 'bo' })
  .when('restoreBoard', { changes: 4 }, { as: 'facilitator' });
const board = boardOf(day);
const steps = (count: number) => boardAt(board, count).package.map(({ proposalId, share }) => `${proposalId} ${share}`);
const standing = (count: number) => movesOf(boardAt(board, count)).filter(({ undone }) => !undone).length;

describe('the history of a board', () => {
  it('tells what was done, by whom, in order', () => {
    expect(changesOf(board).map(({ kind }) => kind)).toEqual([
      'moved',
      'adopted',
      'adopted',
      'adjusted',
      'reordered',
      'undone',
      'dropped',
      'restored',
    ]);
    const lines = historyLines(board, 8, 1);
    expect(lines.map(({ number }) => number)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(lines.map(({ by }) => by)).toEqual(['facilitator', 'bo', 'anna', 'cara', 'cara', 'bo', 'bo', 'anna']);
    expect(lines.every(({ at }) => at === now)).toBe(true);
    expect(historyLines(board, 3, -46).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('steps back and forward again', () => {
    expect(boardAt(board, 0)).toEqual({ moves: [], package: [] });
    expect([1, 5, 6, 7, 8].map(standing)).toEqual([1, 1, 0, 0, 1]);
    expect(steps(3)).toEqual(['sickness 100', 'merge 100']);
    expect(steps(4)).toEqual(['sickness 100', 'merge 50']);
    expect(steps(5)).toEqual(['merge 50', 'sickness 100']);
    expect(steps(7)).toEqual(['merge 50']);
    expect(steps(8)).toEqual(['sickness 100', 'merge 50']);
    expect(boardAt(board, 8)).toBe(board);
  });

  it('works with the other selectors, and is remembered', () => {
    // 40 moved from schools, 40 of sick pay, 30 of care.
    expect(ledgerOf(boardAt(board, 3), scenario)).toEqual({
      schools: [-40, 0, 0, 0],
      benefits: [-40, -40, -40, -40],
      care: [-30, -30, -30, -30],
      savings: [110, 70, 70, 70],
    });
    expect(ladderOf(boardAt(board, 2), scenario, scenario.outcomes).steps).toHaveLength(1);
    expect(boardAt(board, 2)).toBe(boardAt(board, 2));
  });

  it('A2: does not say who dropped or reordered in an anonymous step', () => {
    const anonymous = given(workshop('anonymous', three, scenario))
      .when('adoptProposal', { proposalId: 'sickness' })
      .when('adoptProposal', { proposalId: 'classes' })
      .when('reorderPackage', { proposalId: 'classes', position: 0 })
      .when('dropProposal', { proposalId: 'sickness' });
    expect(JSON.stringify(boardOf(anonymous))).not.toContain('anna');
  });

  it('has no one to tell of in logs from before', () => {
    const { stage } = given(workshop('moves', three, scenario)).when('adoptProposal', { proposalId: 'classes' }).state;
    const old: Change = { kind: 'dropped', proposalId: 'classes', by: null, at: now };
    const one: Board = { moves: [], package: [], changes: [...(stage.run.board.changes ?? []), { ...old, moves: 0 }] };
    expect(historyLines(one, 2, 2)[0]).toEqual({ number: 2, change: old, by: null, at: now });
  });

  it('is quick with 5,000 moves, every tenth of them undone', () => {
    const amounts = [1, 1, 1, 1];
    const moves = Array.from({ length: 5000 }, (_, index): Move => {
      const [from, to] = index % 2 === 0 ? ['schools', 'savings'] : ['savings', 'schools'];
      return { id: `m${index}`, from, to, amounts, by: 'anna', at: now, undone: index % 10 === 0 } as Move;
    });
    const changes = moves.flatMap(({ id, undone }, index) =>
      undone ? [{ kind: 'undone' as const, moveId: id, at: now, moves: index + 1 }] : [],
    );
    const long: Board = { moves: pagesOf(moves), package: [], changes };
    expect(movesOf(boardAt(long, countOfChanges(long) - 1))).toEqual(moves.slice(0, -1));
    expect(movesOf(boardAt(long, 1))).toEqual([{ ...moves[0], undone: false }]);
  });
});
