import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Takes a question of one's own back. Refused for those of others, and once it has been answered: the answer is the room's. */
export const withdrawQuestion = defineCommand({
  name: 'withdrawQuestion',
  label: 'command.withdrawQuestion',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ questionId: idSchema }),
  event: z.strictObject({ type: z.literal('questionWithdrawn'), id: idSchema, by: idSchema }),

  decide({ stage, own }, { questionId }, { actor }) {
    if (!find(find(own, actor.id)?.questions ?? {}, questionId)) return reject('reject.notYourQuestion');
    if (find(stage.run.questions, questionId)?.answer) return reject('reject.questionAnswered');
    return accept({ type: 'questionWithdrawn' as const, id: questionId, by: actor.id });
  },

  reduce({ stage, own, vault }, { id, by }) {
    delete stage.run.questions[id];
    delete vault.run.questionAuthors[id];
    delete ownOf(own, by).questions?.[id];
  },
});
