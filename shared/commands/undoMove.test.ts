import { describe, expect, it } from 'vitest';
import { movesLedger } from '../budget/ledger.ts';
import { movesOf } from '../budget/moves.ts';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));
const once = (amount: number) => ({ kind: 'once', year: 2028, amount }) as const;
const moved = room.when('moveMoney', { from: 'schools', to: 'savings', profile: once(40) });

describe('undoMove', () => {
  it('takes back a move of one’s own', () => {
    moved.when('undoMove', { moveId: 'm1' }).thenEvents([{ type: 'moveUndone', id: 'm1', by: 'anna' }]);
  });

  it('leaves the budget exactly as it was, and the move on the board as undone', () => {
    const { state } = moved.when('undoMove', { moveId: 'm1' });
    const { moves } = state.stage.run.board;
    expect(movesLedger(moves, 4)).toEqual({});
    expect(moves[0]?.[0]?.undone).toBe(true);
  });

  it('takes back a move of one’s own from an anonymous step, without saying whose it was', () => {
    const { state } = given(workshop('anonymous'))
      .when('moveMoney', { from: 'schools', to: 'savings', profile: once(40) }, { as: 'bo' })
      .when('undoMove', { moveId: 'm1' }, { as: 'bo' });
    expect(movesOf(state.stage.run.board)[0]).toMatchObject({ by: null, undone: true });
  });

  it('is refused when the step does not open moves', () => {
    moved.when('goToStep', { stepId: 'break' }).when('undoMove', { moveId: 'm1' }).thenRejected('reject.movesClosed');
  });

  it('A1: is refused for someone else’s move, an anonymous one included, and for an unknown one', () => {
    moved.when('undoMove', { moveId: 'm1' }, { as: 'bo' }).thenRejected('reject.notYourMove');
    moved.when('undoMove', { moveId: 'm9' }).thenRejected('reject.notYourMove');
    given(workshop('anonymous'))
      .when('moveMoney', { from: 'schools', to: 'savings', profile: once(40) }, { as: 'bo' })
      .when('undoMove', { moveId: 'm1' })
      .thenRejected('reject.notYourMove');
  });

  it('M3: is refused when the råderum it made has been spent', () => {
    moved
      .when('moveMoney', { from: 'savings', to: 'care', profile: once(15) }, { as: 'bo' })
      .when('undoMove', { moveId: 'm1' })
      .thenRejected('reject.undoSavingsSpent', { area: '', year: 2028, room: 25 });
  });

  it('M3: is refused when the area it gave to would pass its floor', () => {
    room
      .when('moveMoney', { from: 'schools', to: 'care', profile: once(40) })
      .when('moveMoney', { from: 'care', to: 'savings', profile: once(310) }, { as: 'bo' })
      .when('undoMove', { moveId: 'm1' })
      .thenRejected('reject.undoSpent', { area: 'Ældrepleje', year: 2028, room: 30 });
  });

  it('M3: is refused when the area it took from would pass its ceiling', () => {
    room
      .when('moveMoney', { from: 'care', to: 'savings', profile: once(40) })
      .when('moveMoney', { from: 'schools', to: 'care', profile: once(110) }, { as: 'bo' })
      .when('undoMove', { moveId: 'm1' })
      .thenRejected('reject.undoFull', { area: 'Ældrepleje', year: 2028, room: 30 });
  });

  it('stays quiet when the move is undone already, also from a second tab', () => {
    moved.when('undoMove', { moveId: 'm1' }).when('undoMove', { moveId: 'm1' }).thenNothing();
  });

  it('stays quiet when an anonymous move is undone already', () => {
    given(workshop('anonymous'))
      .when('moveMoney', { from: 'schools', to: 'savings', profile: once(40) })
      .when('undoMove', { moveId: 'm1' })
      .when('undoMove', { moveId: 'm1' })
      .thenNothing();
  });
});
