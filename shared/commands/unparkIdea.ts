import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Takes a parked idea up again. Nothing happens to one that is not parked. */
export const unparkIdea = defineCommand({
  name: 'unparkIdea',
  label: 'command.unparkIdea',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ideaId: idSchema }),
  event: z.strictObject({ type: z.literal('ideaUnparked'), id: idSchema }),

  decide({ stage }, { ideaId }) {
    const idea = find(stage.run.ideas, ideaId);
    if (!idea) return reject('reject.unknownIdea');
    return idea.became?.kind === 'parked' ? accept({ type: 'ideaUnparked' as const, id: ideaId }) : accept();
  },

  reduce({ stage }, { id }) {
    delete must(stage.run.ideas[id], 'idea').became;
  },
});
