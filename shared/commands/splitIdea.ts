import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { someIdeas } from './groupIdeas.ts';

/**
 * Takes ideas out of the one they were merged into: they are as they were before, in their group and with what they held
 * themselves. Refused for ideas that are off the wall; nothing happens to those that stand by themselves.
 */
export const splitIdea = defineCommand({
  name: 'splitIdea',
  label: 'command.splitIdea',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ideaIds: someIdeas }),
  event: z.strictObject({ type: z.literal('ideasSplit'), ideaIds: z.array(idSchema) }),

  decide({ stage: { run } }, { ideaIds }) {
    if (ideaIds.some((id) => !find(run.ideas, id))) return reject('reject.unknownIdea');
    const merged = [...new Set(ideaIds)].filter((id) => find(run.ideas, id)?.mergedInto !== undefined);
    return merged.length > 0 ? accept({ type: 'ideasSplit' as const, ideaIds: merged }) : accept();
  },

  reduce({ stage }, { ideaIds }) {
    for (const id of ideaIds) delete must(stage.run.ideas[id], 'idea').mergedInto;
  },
});
