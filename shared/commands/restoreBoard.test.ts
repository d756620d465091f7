import { describe, expect, it } from 'vitest';
import { boardAt, changesOf } from '../budget/history.ts';
import { ledgerOf } from '../budget/ledger.ts';
import { movesOf } from '../budget/moves.ts';
import type { State } from '../state.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now, type Play } from '../testing/given.ts';
import { smallScenario, three, workshop } from '../testing/workshop.ts';

const programme = smallScenario().programme.map((step) =>
  step.id === 'moves' || step.id === 'anonymous' ? { ...step, board: 'table' as const } : step,
);
const scenario = withCatalogue({ programme });
/** All three sit at the one table there is. */
const room = given(workshop('moves', three, scenario)).when('dealSeats', { tables: 1, seed: 1 });
const once = (from: string, to: string, amount: number) =>
  ({ from, to, profile: { kind: 'once', year: 2028, amount } }) as const;
/** A move by Anna, one by Bo, and a proposal: three changes. */
const worked = room
  .when('moveMoney', once('schools', 'savings', 40))
  .when('moveMoney', once('care', 'savings', 30), { as: 'bo' })
  .when('adoptProposal', { proposalId: 'classes' }, { as: 'bo' });
const table = ({ stage }: State) => {
  const [first] = stage.run.tables;
  if (!first) throw new Error('no table');
  return first.board;
};
const savings = ({ state }: Play) => ledgerOf(table(state), scenario)['savings'];
const standing = ({ state }: Play) =>
  movesOf(table(state))
    .filter(({ undone }) => !undone)
    .map(({ id }) => id);

describe('restoreBoard', () => {
  it('brings the table’s board back: what came since is undone, and it is a change itself', () => {
    const { state } = worked
      .when('restoreBoard', { changes: 1 })
      .thenEvents([{ type: 'boardRestored', changes: 1, by: 'anna', anonymous: false, boardId: 't1' }]);
    expect(movesOf(table(state)).map(({ undone }) => undone)).toEqual([false, true]);
    expect(table(state).package).toEqual([]);
    expect(changesOf(table(state)).at(-1)).toEqual({ kind: 'restored', to: 1, by: 'anna', at: now });
    expect(ledgerOf(table(state), scenario)).toEqual({ schools: [-40, 0, 0, 0], savings: [40, 0, 0, 0] });
  });

  it('can be stepped back from, so that nothing is lost', () => {
    const again = worked.when('restoreBoard', { changes: 0 }).when('restoreBoard', { changes: 3 });
    expect(savings(again)).toEqual([90, 50, 50, 50]);
    expect(standing(again)).toEqual(standing(worked));
    expect(boardAt(table(again.state), 4)).toMatchObject({ package: [] });
  });

  it('leaves undoing to the one who moved, also what was undone and stands again', () => {
    const undone = worked.when('undoMove', { moveId: standing(worked)[0] ?? '' });
    const back = undone.when('restoreBoard', { changes: 3 }, { as: 'bo' });
    expect(standing(back)).toEqual(standing(worked));
    back.when('undoMove', { moveId: standing(worked)[0] ?? '' }, { as: 'bo' }).thenRejected('reject.notYourMove');
    expect(standing(back.when('undoMove', { moveId: standing(worked)[0] ?? '' }))).toHaveLength(1);
  });

  it('A2: keeps an anonymous move undoable by its maker, and says of no anonymous restoring who did it', () => {
    const hidden = worked.when('goToStep', { stepId: 'anonymous' }).when('moveMoney', once('care', 'savings', 5));
    const id = standing(hidden).at(-1) ?? '';
    const back = hidden.when('undoMove', { moveId: id }).when('restoreBoard', { changes: 4 }, { as: 'cara' });
    expect(changesOf(table(back.state)).at(-1)).toEqual({ kind: 'restored', to: 4, by: null, at: now });
    expect(standing(back)).toContain(id);
    back.when('undoMove', { moveId: id }, { as: 'bo' }).thenRejected('reject.notYourMove');
    expect(standing(back.when('undoMove', { moveId: id }))).not.toContain(id);
  });

  it('is the facilitator’s on the room’s board, and on any table’s', () => {
    const plenary = given(workshop('moves', three, withCatalogue())).when('moveMoney', once('schools', 'savings', 40));
    plenary.when('restoreBoard', { changes: 0 }).thenRejected('reject.restoreTogether');
    const { state } = plenary
      .when('restoreBoard', { changes: 0 }, { as: 'facilitator' })
      .thenEvents([{ type: 'boardRestored', changes: 0, by: 'facilitator', anonymous: false }]);
    expect(state.stage.run.board.moves[0]?.[0]?.undone).toBe(true);
    worked
      .when('restoreBoard', { boardId: 't1', changes: 2 }, { as: 'facilitator' })
      .thenEvents([{ type: 'boardRestored', changes: 2, by: 'facilitator', anonymous: false, boardId: 't1' }]);
  });

  it('is refused for another board than one works on, a closed step, and more changes than there are', () => {
    const two = worked.when('dealSeats', { tables: 2, seed: 1 });
    const elsewhere = two.state.own['anna']?.tableId === 't1' ? 't2' : 't1';
    two.when('restoreBoard', { boardId: elsewhere, changes: 0 }).thenRejected('reject.notYourBoard');
    worked
      .when('restoreBoard', { boardId: 't9', changes: 0 }, { as: 'facilitator' })
      .thenRejected('reject.notYourBoard');
    worked
      .when('goToStep', { stepId: 'break' })
      .when('restoreBoard', { changes: 0 })
      .thenRejected('reject.movesClosed');
    worked.when('restoreBoard', { changes: 4 }).thenRejected('reject.unknownChange');
  });

  it('M3: is refused when the earlier board would pass a limit as it is now', () => {
    const dropped = worked.when('dropProposal', { proposalId: 'classes' }).when('undoMove', { moveId: 'm2' });
    const areas = scenario.areas.map((area) =>
      area.id === 'schools' ? { ...area, floor: [950, 950, 950, 950] } : area,
    );
    const { stage } = dropped.state;
    const stricter = given({
      ...dropped.state,
      stage: { ...stage, run: { ...stage.run, scenario: { ...scenario, areas } } },
    });
    stricter
      .when('restoreBoard', { changes: 3 })
      .thenRejected('reject.restoreArea', { area: 'Skoler', year: 2028, missing: 10 });
  });

  it('stays quiet where the board is already', () => {
    worked.when('restoreBoard', { changes: 3 }).thenNothing();
    worked.when('restoreBoard', { changes: 1 }).when('restoreBoard', { changes: 1 }).thenNothing();
  });
});
