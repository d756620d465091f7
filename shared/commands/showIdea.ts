import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Puts a hidden idea back on the wall. */
export const showIdea = defineCommand({
  name: 'showIdea',
  label: 'command.showIdea',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ideaId: idSchema }),
  event: z.strictObject({ type: z.literal('ideaShown'), id: idSchema }),

  decide({ stage, backstage }, { ideaId }) {
    if (find(stage.run.ideas, ideaId)) return accept();
    if (!find(backstage.run.hiddenIdeas, ideaId)) return reject('reject.unknownIdea');
    return accept({ type: 'ideaShown' as const, id: ideaId });
  },

  reduce({ stage, backstage, own, vault }, { id }) {
    stage.run.ideas[id] = must(backstage.run.hiddenIdeas[id], 'hidden idea').idea;
    delete backstage.run.hiddenIdeas[id];
    const author = find(vault.run.ideaAuthors, id);
    if (author !== undefined) ownOf(own, author).ideas[id] = { stage: 'shown' };
  },
});
