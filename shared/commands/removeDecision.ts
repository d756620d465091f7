import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Takes a decision out again. Refused for one that is gone, and once a status has been told: then it is stopped, and stays. */
export const removeDecision = defineCommand({
  name: 'removeDecision',
  label: 'command.removeDecision',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ decisionId: idSchema }),
  event: z.strictObject({ type: z.literal('decisionRemoved'), id: idSchema }),

  decide({ stage }, { decisionId }) {
    const known = find(stage.decisions ?? {}, decisionId);
    if (!known) return reject('reject.unknownDecision');
    if (known.statuses.length > 0) return reject('reject.decisionHasStatus');
    return accept({ type: 'decisionRemoved' as const, id: decisionId });
  },

  reduce({ stage }, { id }) {
    if (stage.decisions) delete stage.decisions[id];
  },
});
