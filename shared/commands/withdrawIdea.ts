import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { eraseIdea } from './eraseIdea.ts';
import { ownOf } from './ownOf.ts';

/**
 * Takes an idea of one's own off the wall or from behind the curtain, whatever the step: what one has written one can always take
 * back, also when it has been merged into another idea. Those that are merged into it stand by themselves again.
 */
export const withdrawIdea = defineCommand({
  name: 'withdrawIdea',
  label: 'command.withdrawIdea',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ ideaId: idSchema }),
  event: z.strictObject({ type: z.literal('ideaWithdrawn'), id: idSchema, by: idSchema }),

  decide({ own }, { ideaId }, { actor }) {
    if (!find(find(own, actor.id)?.ideas ?? {}, ideaId)) return reject('reject.notYourIdea');
    return accept({ type: 'ideaWithdrawn' as const, id: ideaId, by: actor.id });
  },

  reduce(draft, { id, by }) {
    const mine = ownOf(draft.own, by).ideas;
    if (mine[id]?.stage === 'veiled') draft.stage.run.veiledIdeas -= 1;
    delete mine[id];
    eraseIdea(draft, id);
  },
});
