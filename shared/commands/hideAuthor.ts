import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Takes one's name off an idea of one's own again, in any step and also when the idea has been hidden. */
export const hideAuthor = defineCommand({
  name: 'hideAuthor',
  label: 'command.hideAuthor',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ ideaId: idSchema }),
  event: z.strictObject({ type: z.literal('authorHidden'), id: idSchema, by: idSchema }),

  decide({ stage, own }, { ideaId }, { actor }) {
    const mine = find(find(own, actor.id)?.ideas ?? {}, ideaId);
    if (!mine) return reject('reject.notYourIdea');
    const idea = mine.stage === 'shown' ? find(stage.run.ideas, ideaId) : mine.idea;
    if (idea?.shownBy === undefined) return accept();
    return accept({ type: 'authorHidden' as const, id: ideaId, by: actor.id });
  },

  reduce({ stage, backstage, own }, { id, by }) {
    const mine = ownOf(own, by).ideas[id];
    const kept = mine && mine.stage !== 'shown' ? mine.idea : undefined;
    for (const idea of [stage.run.ideas[id], backstage.run.hiddenIdeas[id]?.idea, kept]) delete idea?.shownBy;
  },
});
