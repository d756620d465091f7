import { describe, expect, it } from 'vitest';
import { countOfMoves, movesOf } from '../../shared/budget/moves.ts';
import type { Actor } from '../../shared/commands/command.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { type Pending, steadyPrediction } from './prediction.ts';

const anna: Actor = { id: 'anna', role: 'participant' };

const moving = (id: string, amount: number): Pending => ({
  id,
  name: 'moveMoney',
  input: { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount } },
});

describe('a steady prediction', () => {
  it('is the same state when a command was only answered, so that nothing is drawn again', () => {
    const predict = steadyPrediction();
    const confirmed = workshop('moves');
    const waiting = predict(confirmed, [moving('first', 10)], anna, 1000);
    expect(countOfMoves(waiting.stage.run.board)).toBe(1);
    expect(predict(confirmed, [{ ...moving('first', 10), seq: 7 }], anna, 2000)).toBe(waiting);
  });

  it('is made anew when another command waits, when one no longer does, and on another confirmed state', () => {
    const predict = steadyPrediction();
    const confirmed = workshop('moves');
    const moves = (pending: readonly Pending[], state = confirmed, actor: Actor = anna) =>
      movesOf(predict(state, pending, actor, 1000).stage.run.board).map(({ by, amounts }) => [by, amounts[0]]);
    expect(moves([moving('first', 10)])).toEqual([['anna', 10]]);
    expect(moves([moving('first', 10), moving('second', 20)])).toEqual([
      ['anna', 10],
      ['anna', 20],
    ]);
    expect(moves([moving('second', 20)])).toEqual([['anna', 20]]);
    expect(moves([moving('second', 20)], workshop('moves'), { id: 'bo', role: 'participant' })).toEqual([['bo', 20]]);
    expect(moves([])).toEqual([]);
  });
});
