import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';
import { leaveWall } from './leaveWall.ts';
import { ownOf } from './ownOf.ts';

/**
 * Takes an idea off the wall with a reason that its author, where it has one, and nobody else in the room, sees. One that is
 * merged into another goes alone, in one act; those that are merged into it stand by themselves again. Refused once all
 * read it in the catalogue.
 */
export const hideIdea = defineCommand({
  name: 'hideIdea',
  label: 'command.hideIdea',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ideaId: idSchema, reason: writtenLine(textLimits.reason) }),
  event: z.strictObject({ type: z.literal('ideaHidden'), id: idSchema, reason: idSchema }),

  decide({ stage, backstage }, { ideaId, reason }, { actor, newId }) {
    if (find(backstage.run.hiddenIdeas, ideaId)) return accept();
    const idea = find(stage.run.ideas, ideaId);
    if (!idea) return reject('reject.unknownIdea');
    if (idea.became?.kind === 'proposal') return reject('reject.ideaInCatalogue');
    const word = newId('w-reason');
    return accept({ type: 'ideaHidden' as const, id: ideaId, reason: word }, [
      { id: word, kind: 'reason', author: actor.id, text: reason },
    ]);
  },

  reduce({ stage, backstage, own, vault }, { id, reason }, { word }) {
    leaveWall(stage.run, id);
    const idea = must(stage.run.ideas[id], 'idea');
    const why = { id: reason, text: word(reason) };
    delete stage.run.ideas[id];
    backstage.run.hiddenIdeas[id] = { idea, reason: why };
    const author = find(vault.run.ideaAuthors, id);
    if (author !== undefined) ownOf(own, author).ideas[id] = { stage: 'hidden', idea, reason: why };
    for (const draft of Object.values(backstage.run.draftBallots)) {
      draft.ideaIds = draft.ideaIds.filter((ideaId) => ideaId !== id);
    }
  },
});
