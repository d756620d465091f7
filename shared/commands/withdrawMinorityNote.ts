import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { ownMinorityNote } from '../voting/minorityNotes.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Takes one's own minority note to a ballot back. Refused where one has none. */
export const withdrawMinorityNote = defineCommand({
  name: 'withdrawMinorityNote',
  label: 'command.withdrawMinorityNote',
  roles: ['participant'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema }),
  event: z.strictObject({ type: z.literal('minorityNoteWithdrawn'), id: idSchema, ballotId: idSchema, by: idSchema }),

  decide(state, { ballotId }, { actor }) {
    const known = ownMinorityNote(state, actor.id, ballotId);
    if (!known) return reject('reject.noOwnNote');
    return accept({ type: 'minorityNoteWithdrawn' as const, id: known.id, ballotId, by: actor.id });
  },

  reduce({ stage, own, vault }, { id, ballotId, by }) {
    delete stage.run.minorityNotes?.[id];
    delete ownOf(own, by).minorityNotes?.[ballotId];
    delete vault.run.minorityAuthors?.[id];
  },
});
