import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Shows who wrote an idea: its author's own free act, and so allowed in every step, the anonymous ones included. Refused while
 * the idea is behind the curtain or hidden, and to a table's tablet, which has no name.
 */
export const showAuthor = defineCommand({
  name: 'showAuthor',
  label: 'command.showAuthor',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ ideaId: idSchema }),
  event: z.strictObject({ type: z.literal('authorShown'), id: idSchema, by: idSchema }),

  decide({ stage, own }, { ideaId }, { actor }) {
    if (find(stage.tablets, actor.id)) return reject('reject.tabletHasNoName');
    const mine = find(find(own, actor.id)?.ideas ?? {}, ideaId);
    if (!mine) return reject('reject.notYourIdea');
    if (mine.stage === 'veiled') return reject('reject.ideaVeiled');
    const idea = find(stage.run.ideas, ideaId);
    if (!idea) return reject('reject.ideaHidden');
    return idea.shownBy === actor.id ? accept() : accept({ type: 'authorShown' as const, id: ideaId, by: actor.id });
  },

  reduce({ stage }, { id, by }) {
    must(stage.run.ideas[id], 'idea').shownBy = by;
  },
});
