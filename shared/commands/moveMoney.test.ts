import { describe, expect, it } from 'vitest';
import { amountsNow, areaById, changeOf, ledgerOf } from '../budget/ledger.ts';
import { movesOf } from '../budget/moves.ts';
import { must } from '../ids.ts';
import { given, now } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = workshop('moves');
const once = (amount: number, year = 2028) => ({ kind: 'once', year, amount }) as const;
const lasting = (amount: number, year = 2028) => ({ kind: 'lasting', year, amount }) as const;
const typed = (...amounts: number[]) => ({ kind: 'typed' as const, amounts });

describe('moveMoney happens', () => {
  it('takes from one area and gives to another, once in the year that was said', () => {
    given(room)
      .when('moveMoney', { from: 'schools', to: 'care', profile: once(50, 2029) })
      .thenEvents([
        {
          type: 'moneyMoved',
          id: 'm1',
          from: 'schools',
          to: 'care',
          amounts: [0, 50, 0, 0],
          by: 'anna',
          anonymous: false,
        },
      ]);
  });

  it('lasts from a year on, when that was said', () => {
    const { state } = given(room).when('moveMoney', { from: 'schools', to: 'savings', profile: lasting(70, 2030) });
    const ledger = ledgerOf(state.stage.run.board, state.stage.run.scenario);
    expect(changeOf(ledger, 'savings', 4)).toEqual([0, 0, 70, 70]);
    expect(amountsNow(must(areaById(state.stage.run.scenario, 'schools')), ledger)).toEqual([1000, 1000, 930, 930]);
  });

  it('takes an amount of its own for each year', () => {
    const { state } = given(room).when('moveMoney', { from: 'care', to: 'savings', profile: typed(1, 2, 3, 0) });
    expect(changeOf(ledgerOf(state.stage.run.board, state.stage.run.scenario), 'care', 4)).toEqual([-1, -2, -3, 0]);
  });

  it('tells the room who moved what, and gives the mover the right to undo', () => {
    const moved = given(room).when('moveMoney', { from: 'schools', to: 'savings', profile: once(5) }, { as: 'bo' });
    const { state } = moved;
    const expected = { id: 'm1', from: 'schools', to: 'savings', amounts: [5, 0, 0, 0], by: 'bo', at: now };
    expect(movesOf(state.stage.run.board)[0]).toEqual({ ...expected, undone: false });
    expect(state.own).toEqual({}); // the board tells whose it is
    expect(moved.when('undoMove', { moveId: 'm1' }, { as: 'bo' }).decision).toMatchObject({ ok: true });
  });

  it('A2: tells nobody who moved in an anonymous step, but lets that person undo', () => {
    const { state } = given(workshop('anonymous')).when('moveMoney', {
      from: 'schools',
      to: 'savings',
      profile: once(5),
    });
    expect(state.stage.run.board.moves[0]?.[0]?.by).toBeNull();
    expect(JSON.stringify(state.stage.run)).not.toContain('anna');
    expect(state.own['anna']?.unsignedMoves).toEqual({ m1: true });
  });

  it('crosses spending types when somebody has said yes to it', () => {
    const { decision } = given(room).when('moveMoney', {
      from: 'schools',
      to: 'benefits',
      profile: once(5),
      acrossTypes: true,
    });
    expect(decision).toMatchObject({ ok: true, events: [{ from: 'schools', to: 'benefits' }] });
  });

  it('goes down to the floor and up to the ceiling, to the very amount', () => {
    const { decision } = given(room)
      .when('moveMoney', { from: 'schools', to: 'savings', profile: typed(400, 300, 500, 400) })
      .when('moveMoney', { from: 'savings', to: 'care', profile: typed(100, 80, 60, 40) });
    expect(decision).toMatchObject({ ok: true, events: [{ to: 'care' }] });
  });
});

describe('moveMoney is refused', () => {
  const move = (from: string, to: string, profile: ReturnType<typeof once | typeof lasting | typeof typed>) =>
    given(room).when('moveMoney', { from, to, profile });

  it.each(['welcome', 'ideas', 'ballots', 'break'])('when the step does not open moves: %s', (step) => {
    given(workshop(step))
      .when('moveMoney', { from: 'schools', to: 'care', profile: once(5) })
      .thenRejected('reject.movesClosed');
  });

  it('for areas that the scenario does not have, on either side', () => {
    move('roads', 'care', once(5)).thenRejected('reject.unknownArea');
    move('care', 'roads', once(5)).thenRejected('reject.unknownArea');
  });

  it('for a locked area, on either side', () => {
    move('pensions', 'savings', once(5)).thenRejected('reject.areaLocked', { area: 'Førtidspension' });
    move('benefits', 'pensions', once(5)).thenRejected('reject.areaLocked', { area: 'Førtidspension' });
  });

  it('for years that are not the scenario’s', () => {
    move('schools', 'care', once(5, 2027)).thenRejected('reject.unknownYear');
    move('schools', 'care', lasting(5, 2032)).thenRejected('reject.unknownYear');
    move('schools', 'care', typed(5, 5, 5)).thenRejected('reject.unknownYear');
  });

  it('M3: no area passes its floor, and the nearest move that holds is offered', () => {
    move('schools', 'savings', once(401)).thenRejected('reject.belowFloor', {
      area: 'Skoler',
      year: 2028,
      room: 400,
      nearest: [400, 0, 0, 0],
    });
  });

  it('M3: a lasting move names the tightest of its years, not the first', () => {
    move('schools', 'savings', lasting(450)).thenRejected('reject.belowFloor', {
      area: 'Skoler',
      year: 2029,
      room: 300,
      nearest: [300, 300, 300, 300],
    });
  });

  it('M3: typed amounts are each brought within what is possible', () => {
    move('schools', 'savings', typed(10, 301, 501, 20)).thenRejected('reject.belowFloor', {
      area: 'Skoler',
      year: 2029,
      room: 300,
      nearest: [10, 300, 500, 20],
    });
  });

  it('M3: an area at its floor offers nothing', () => {
    given(room)
      .when('moveMoney', { from: 'schools', to: 'savings', profile: once(400) })
      .when('moveMoney', { from: 'schools', to: 'savings', profile: once(1) }, { as: 'bo' })
      .thenRejected('reject.belowFloor', { area: 'Skoler', year: 2028, room: 0 });
  });

  it('M3: no area passes its ceiling', () => {
    move('schools', 'care', lasting(90)).thenRejected('reject.aboveCeiling', {
      area: 'Ældrepleje',
      year: 2031,
      room: 40,
      nearest: [40, 40, 40, 40],
    });
  });

  it('M3: råderum is never spent twice, in any year', () => {
    given(room)
      .when('moveMoney', { from: 'schools', to: 'savings', profile: once(30) })
      .when('moveMoney', { from: 'savings', to: 'care', profile: once(31) })
      .thenRejected('reject.savingsTooSmall', { area: '', year: 2028, room: 30, nearest: [30, 0, 0, 0] })
      .when('moveMoney', { from: 'savings', to: 'care', profile: once(1, 2029) })
      .thenRejected('reject.savingsTooSmall', { area: '', year: 2029, room: 0 });
  });

  it('across spending types, until somebody says yes; råderum is of no type', () => {
    move('schools', 'benefits', once(5)).thenRejected('reject.acrossTypes');
    move('benefits', 'care', once(5)).thenRejected('reject.acrossTypes');
    given(room)
      .when('moveMoney', { from: 'schools', to: 'savings', profile: once(5) })
      .when('moveMoney', { from: 'savings', to: 'benefits', profile: once(5) })
      .thenEvents([
        {
          type: 'moneyMoved',
          id: 'm2',
          from: 'savings',
          to: 'benefits',
          amounts: [5, 0, 0, 0],
          by: 'anna',
          anonymous: false,
        },
      ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 0, -1, 1_000_000_001, 2 ** 53, '5', null])(
    'M2: an amount of %s is refused, not rounded',
    (amount) => {
      given(room)
        .whenSent('moveMoney', { from: 'schools', to: 'care', profile: { kind: 'once', year: 2028, amount } })
        .thenRejected('input.invalid');
    },
  );
});

describe('moveMoney stays quiet', () => {
  it('when the money would stay where it is', () => {
    given(room)
      .when('moveMoney', { from: 'schools', to: 'schools', profile: once(5) })
      .thenNothing();
    given(room)
      .when('moveMoney', { from: 'savings', to: 'savings', profile: once(5) })
      .thenNothing();
  });

  it('when every year is nought', () => {
    given(room)
      .when('moveMoney', { from: 'schools', to: 'care', profile: typed(0, 0, 0, 0) })
      .thenNothing();
  });
});
