import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { boardAsked, boardById, plenary } from '../tables/boards.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Takes the name of a point in a board's history away; the history stays. Refused for another board than one's own, and to
 * participants for a name that somebody else gave, or nobody knows who. Removing what is not there changes nothing.
 */
export const removeSnapshot = defineCommand({
  name: 'removeSnapshot',
  label: 'command.removeSnapshot',
  roles: ['participant', 'facilitator'],
  predicted: false,
  input: z.strictObject({ snapshotId: idSchema, boardId: z.optional(idSchema) }),
  event: z.strictObject({ type: z.literal('snapshotRemoved'), id: idSchema, boardId: z.optional(idSchema) }),

  decide(state, { snapshotId, boardId }, { actor }) {
    const asked = boardAsked(state, actor, boardId);
    if (!asked) return reject('reject.notYourBoard');
    const snapshot = asked.run.board.snapshots?.find(({ id }) => id === snapshotId);
    if (!snapshot) return accept();
    if (actor.role === 'participant' && snapshot.by !== actor.id) return reject('reject.notYourSnapshot');
    return accept({ type: 'snapshotRemoved' as const, id: snapshotId, ...asked.place });
  },

  reduce({ stage }, { id, boardId = plenary }) {
    const board = boardById(stage.run, boardId);
    board.snapshots = (board.snapshots ?? []).filter((snapshot) => snapshot.id !== id);
  },
});
