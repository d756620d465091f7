import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import type { IdeaId } from '../state.ts';
import { accept, defineCommand, reject } from './command.ts';
import { someIdeas } from './groupIdeas.ts';
import { standingProblem } from './standingProblem.ts';

/**
 * Makes one idea of several that say the same: one stays as it is, the others stand in it with their whole text. An idea that
 * holds others brings them along. A ballot that is being prepared with one of the others gets the one that stays. No cost is
 * copied: what the administration says of one wording it has not said of another (`costOfMerged` offers it). Refused for ideas
 * that are off the wall or stand in another one, for one that is in the catalogue and would not stay, and where one is parked and
 * another is not, since they have been judged apart; nothing happens when they stand in this one already.
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
    const titleOf = (id: IdeaId) => ({ title: must(stage.run.ideas[id], 'idea').title.text ?? '' });
    const fateOf = (id: IdeaId) => stage.run.ideas[id]?.became?.kind;
    const fixed = others.find((id) => fateOf(id) === 'proposal');
    if (fixed !== undefined) return reject('reject.mergeInCatalogue', titleOf(fixed));
    const parked = others.length > 0 ? [ideaId, ...others].filter((id) => fateOf(id) === 'parked') : [];
    const [first] = parked;
    if (first !== undefined && parked.length <= others.length) return reject('reject.mergeParked', titleOf(first));
    return others.length > 0 ? accept({ type: 'ideasMerged' as const, id: ideaId, ideaIds: others }) : accept();
  },

  reduce({ stage }, { id, ideaIds }) {
    for (const other of ideaIds) must(stage.run.ideas[other], 'idea').mergedInto = id;
  },
});
