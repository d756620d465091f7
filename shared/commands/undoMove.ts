import * as z from 'zod/mini';
import { pool, savings } from '../budget/board.ts';
import { changeBoard } from '../budget/changes.ts';
import { areaById, ledgerOf, roomAbove, roomBelow } from '../budget/ledger.ts';
import { isOwnMove, moveById } from '../budget/moves.ts';
import { poolBalance, takenInOrder } from '../budget/pool.ts';
import { find, idSchema } from '../ids.ts';
import { opensNow } from '../programme/programme.ts';
import { boardById, plenary, workplaceOf } from '../tables/boards.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Takes back a move of one's own. Refused when the step does not open moves, the move is someone else's or unknown, or others
 * have built on it so that a floor, a ceiling, the råderum or the pool would be passed (M3). Undoing twice is allowed and changes nothing.
 */
export const undoMove = defineCommand({
  name: 'undoMove',
  label: 'command.undoMove',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ moveId: idSchema }),
  event: z.strictObject({ type: z.literal('moveUndone'), id: idSchema, by: idSchema, boardId: z.optional(idSchema) }),

  decide(state, { moveId }, { actor }) {
    const { run, place } = workplaceOf(state, actor);
    const { board, scenario } = run;
    if (!opensNow(run).moves) return reject('reject.movesClosed');
    const move = moveById(board, moveId);
    // Before the question whose it is: the room sees that it is undone.
    if (move?.undone) return accept();
    if (!move || !isOwnMove(move, actor.id, find(state.own, actor.id))) return reject('reject.notYourMove');
    const ledger = ledgerOf(board, scenario);
    const below =
      move.to === pool
        ? takenInOrder(poolBalance(board, scenario), move.amounts)
        : roomBelow(scenario, ledger, move.to);
    const above = roomAbove(scenario, ledger, move.from);
    const stuck = move.amounts.findIndex(
      (amount, year) => amount > (below[year] as number) || amount > (above[year] as number),
    );
    if (stuck >= 0) {
      const spent = (move.amounts[stuck] as number) > (below[stuck] as number);
      const account = spent ? move.to : move.from;
      const room = Math.max(0, (spent ? below : above)[stuck] as number);
      const values = { area: areaById(scenario, account)?.name ?? '', year: scenario.years[stuck] as number, room };
      if (account === pool) return reject('reject.undoPoolSpent', values);
      if (account === savings) return reject('reject.undoSavingsSpent', values);
      return reject(spent ? 'reject.undoSpent' : 'reject.undoFull', values);
    }
    return accept({ type: 'moveUndone' as const, id: moveId, by: actor.id, ...place });
  },

  reduce({ stage }, { id, boardId = plenary }, { at }) {
    changeBoard(boardById(stage.run, boardId), { kind: 'undone', moveId: id, at });
  },
});
