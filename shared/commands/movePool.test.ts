import { describe, expect, it } from 'vitest';
import { movesOf } from '../budget/moves.ts';
import { poolBalance } from '../budget/pool.ts';
import type { Profile } from '../budget/profile.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, type Play } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';

const purpose = 'Velfærdsteknologi';
const once = (amount: number, year = 2028): Profile => ({ kind: 'once', year, amount });
const lasting = (amount: number, year = 2028): Profile => ({ kind: 'lasting', year, amount });
const typed = (...amounts: number[]): Profile => ({ kind: 'typed', amounts });

/** The pool has 25 from the first year on; 60 are freed in each. */
const room = given(workshop('moves', three, withCatalogue())).when('moveMoney', {
  from: 'schools',
  to: 'savings',
  profile: lasting(60),
});
const balance = ({ state }: Play) => poolBalance(state.stage.run.board, state.stage.run.scenario);
const give = (profile: Profile, play = room) =>
  play.when('moveMoney', { from: 'savings', to: 'pool', profile, purpose });
const take = (profile: Profile, play = room) =>
  play.when('moveMoney', { from: 'pool', to: 'savings', profile, purpose });

describe('money that crosses between the tracks', () => {
  it('goes to the pool under a name, which lies beside the log, and stays there', () => {
    const play = give(once(10, 2029));
    const [, move] = movesOf(play.state.stage.run.board);
    expect(move).toMatchObject({ from: 'savings', to: 'pool', purpose: { id: 'w-purpose2', text: purpose } });
    expect(balance(play)).toEqual([25, 35, 35, 35]);
    expect(JSON.stringify(play.entries)).not.toContain(purpose);
  });

  it('is more every year when it lasts', () => {
    expect(balance(give(lasting(10)))).toEqual([35, 45, 55, 65]);
  });

  it('comes back to råderum, and pays what it could not before', () => {
    const play = take(once(20, 2030));
    expect(balance(play)).toEqual([25, 25, 5, 5]);
    give(once(10)).when('adoptProposal', { proposalId: 'robots', givenUp: 'Kunsten.' });
  });

  it('is refused without a name, and straight between an area and the pool', () => {
    room.when('moveMoney', { from: 'savings', to: 'pool', profile: once(10) }).thenRejected('reject.purposeMissing');
    for (const [from, to] of [
      ['schools', 'pool'],
      ['pool', 'care'],
    ] as const) {
      room.when('moveMoney', { from, to, profile: once(10), purpose }).thenRejected('reject.poolBySavings');
    }
  });

  it('is refused where the scenario has no pool', () => {
    given(workshop('moves'))
      .when('moveMoney', { from: 'savings', to: 'pool', profile: once(10), purpose })
      .thenRejected('reject.unknownArea');
  });

  it('M3: takes no more råderum than there is', () => {
    give(once(70)).thenRejected('reject.savingsTooSmall', { area: '', year: 2028, room: 60, nearest: [60, 0, 0, 0] });
  });

  it('M3: never overdraws the pool in any year, and offers what can be kept up', () => {
    const values = { area: '', year: 2028 };
    take(once(30)).thenRejected('reject.poolHasOnly', { ...values, room: 25, nearest: [25, 0, 0, 0] });
    // 25 over four years is 6 a year.
    take(lasting(10)).thenRejected('reject.poolHasOnly', { ...values, room: 6, nearest: [6, 6, 6, 6] });
    // What is taken in 2028 is missing in 2029.
    take(typed(20, 20, 0, 0)).thenRejected('reject.poolHasOnly', {
      area: '',
      year: 2029,
      room: 5,
      nearest: [20, 5, 0, 0],
    });
    take(once(1), take(once(25, 2031))).thenRejected('reject.poolHasOnly', { ...values, room: 0 });
  });

  it('M3: is not undone once investments have taken it', () => {
    const poor = given(
      workshop('moves', three, withCatalogue({ investments: { pool: [20, 0, 0, 0], paybackYearsAtMost: 5 } })),
    ).when('moveMoney', { from: 'schools', to: 'savings', profile: lasting(60) });
    const built = give(once(10), poor).when('adoptProposal', { proposalId: 'robots', givenUp: 'Kunsten.' });
    built.when('undoMove', { moveId: 'm2' }).thenRejected('reject.undoPoolSpent', { area: '', year: 2028, room: 5 });
    const undone = built.when('dropProposal', { proposalId: 'robots' }).when('undoMove', { moveId: 'm2' });
    expect(balance(undone)).toEqual([20, 20, 20, 20]);
  });

  it('M3: takes of what comes back only once it has', () => {
    const built = room.when('adoptProposal', { proposalId: 'robots', givenUp: 'Kunsten.' });
    // 25 are there, 25 are paid, 5 and 20 come back.
    expect(balance(take(once(5, 2029), built))).toEqual([0, 0, 20, 20]);
    take(once(6, 2029), built).thenRejected('reject.poolHasOnly', {
      area: '',
      year: 2029,
      room: 5,
      nearest: [0, 5, 0, 0],
    });
  });
});
