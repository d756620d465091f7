import * as z from 'zod/mini';
import { boardAt, changesOf, restore } from '../budget/history.ts';
import { shownAs } from '../facilitators/facilitators.ts';
import { idSchema } from '../ids.ts';
import { hidesNames, opensNow } from '../programme/programme.ts';
import { boardAsked, boardById, plenary } from '../tables/boards.ts';
import { accept, defineCommand, reject } from './command.ts';
import { refusedBreach } from './refusedBreach.ts';

const count = z.int().check(z.gte(0), z.lte(1_000_000));

/**
 * Brings a board back to how it was after so many of its changes; a change itself, so that one can step back from it again. Moves
 * made since become undone and can be undone or restored again like any. Participants do so on their own table's board, the
 * facilitator on any. Refused when the step does not open moves to a participant, for another board than one's own, for the
 * room's board by a participant, for more changes than there are, and when the earlier board would pass a limit as it is now (M3).
 */
export const restoreBoard = defineCommand({
  name: 'restoreBoard',
  label: 'command.restoreBoard',
  roles: ['participant', 'facilitator'],
  predicted: false,
  input: z.strictObject({ boardId: z.optional(idSchema), changes: count }),
  event: z.strictObject({
    type: z.literal('boardRestored'),
    changes: count,
    by: idSchema,
    anonymous: z.boolean(),
    boardId: z.optional(idSchema),
  }),

  decide(state, { boardId, changes: to }, { actor }) {
    const asked = boardAsked(state, actor, boardId);
    if (!asked) return reject('reject.notYourBoard');
    const { run, place } = asked;
    const isParticipant = actor.role === 'participant';
    if (isParticipant && !opensNow(run).moves) return reject('reject.movesClosed');
    if (isParticipant && place.boardId === undefined) return reject('reject.restoreTogether');
    const changes = changesOf(run.board);
    if (to > changes.length) return reject('reject.unknownChange');
    const last = changes.at(-1);
    if (to === changes.length || (last?.kind === 'restored' && last.to === to)) return accept();
    const then = boardAt(run.board, to);
    const keys = { savings: 'reject.restoreSavings', area: 'reject.restoreArea' } as const;
    const refused = refusedBreach(then, then.package, run.scenario, keys);
    if (refused) return refused;
    const anonymous = isParticipant && hidesNames(run);
    return accept({ type: 'boardRestored' as const, changes: to, by: shownAs(actor), anonymous, ...place });
  },

  reduce({ stage }, { changes: to, by, anonymous, boardId = plenary }, { at }) {
    restore(boardById(stage.run, boardId), { kind: 'restored', to, by: anonymous ? null : by, at });
  },
});
