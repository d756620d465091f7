import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { someIdeas } from './groupIdeas.ts';
import { standingProblem } from './standingProblem.ts';

/**
 * Makes one idea of several that say the same: one stays as it is, the others stand in it with their whole text. An idea that
 * holds others brings them along. A ballot that is being prepared with one of the others gets the one that stays. Refused for
 * ideas that are off the wall or stand in another one; nothing happens when they stand in this one already.
 */
export const mergeIdeas = defineCommand({
  name: 'mergeIdeas',
  label: 'command.mergeIdeas',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ideaId: idSchema, ideaIds: someIdeas }),
  event: z.strictObject({ type: z.literal('ideasMerged'), id: idSchema, ideaIds: z.array(idSchema) }),

  decide({ stage }, { ideaId, ideaIds }) {
    if (ideaIds.includes(ideaId)) return reject('reject.ideaItself');
    const others = [...new Set(ideaIds)].filter((id) => find(stage.run.ideas, id)?.mergedInto !== ideaId);
    const problem = standingProblem(stage.run, [ideaId, ...others]);
    if (problem) return problem;
    return others.length > 0 ? accept({ type: 'ideasMerged' as const, id: ideaId, ideaIds: others }) : accept();
  },

  reduce({ stage }, { id, ideaIds }) {
    for (const other of ideaIds) must(stage.run.ideas[other], 'idea').mergedInto = id;
  },
});
