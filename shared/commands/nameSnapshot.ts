import * as z from 'zod/mini';
import type { Snapshot } from '../budget/board.ts';
import { countOfChanges } from '../budget/history.ts';
import { shownAs } from '../facilitators/facilitators.ts';
import { idSchema } from '../ids.ts';
import { hidesNames } from '../programme/programme.ts';
import { boardAsked, boardById, plenary } from '../tables/boards.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/** More names than this on one board nobody finds again. */
const mostSnapshots = 50;
const count = z.int().check(z.gte(0), z.lte(1_000_000));

/**
 * Gives a point in a board's history a name: how it is now, or how it was after so many changes. Participants on the board they
 * work on, the facilitator on any. Refused for another board, for more changes than there are, and when there are too many names.
 */
export const nameSnapshot = defineCommand({
  name: 'nameSnapshot',
  label: 'command.nameSnapshot',
  roles: ['participant', 'facilitator'],
  predicted: false,
  input: z.strictObject({
    name: writtenLine(textLimits.snapshot),
    boardId: z.optional(idSchema),
    changes: z.optional(count),
  }),
  event: z.strictObject({
    type: z.literal('snapshotNamed'),
    id: idSchema,
    name: idSchema,
    changes: count,
    by: idSchema,
    anonymous: z.boolean(),
    boardId: z.optional(idSchema),
  }),

  decide(state, { name, boardId, changes: asked }, { actor, newId }) {
    const found = boardAsked(state, actor, boardId);
    if (!found) return reject('reject.notYourBoard');
    const { run, place } = found;
    const latest = countOfChanges(run.board);
    const changes = asked ?? latest;
    if (changes > latest) return reject('reject.unknownChange');
    if ((run.board.snapshots ?? []).length >= mostSnapshots)
      return reject('reject.manySnapshots', { most: mostSnapshots });
    const anonymous = actor.role === 'participant' && hidesNames(run);
    const ids = { id: newId('s'), name: newId('w-title') };
    return accept({ type: 'snapshotNamed' as const, ...ids, changes, by: shownAs(actor), anonymous, ...place }, [
      { id: ids.name, kind: 'title', author: actor.id, text: name },
    ]);
  },

  reduce({ stage }, { id, name, changes, by, anonymous, boardId = plenary }, { at, word }) {
    const board = boardById(stage.run, boardId);
    const text = { id: name, text: word(name) };
    const snapshot: Snapshot = { id, name: text, changes, by: anonymous ? null : by, at };
    board.snapshots = [...(board.snapshots ?? []), snapshot];
  },
});
