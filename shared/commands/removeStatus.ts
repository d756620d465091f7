import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Takes back the status of a decision that was written last. Refused for any other, and for what is gone. */
export const removeStatus = defineCommand({
  name: 'removeStatus',
  label: 'command.removeStatus',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ decisionId: idSchema, statusId: idSchema }),
  event: z.strictObject({ type: z.literal('statusRemoved'), decisionId: idSchema, id: idSchema }),

  decide({ stage }, { decisionId, statusId }) {
    const known = find(stage.decisions ?? {}, decisionId);
    if (!known) return reject('reject.unknownDecision');
    if (known.statuses.at(-1)?.id !== statusId) return reject('reject.notLatestStatus');
    return accept({ type: 'statusRemoved' as const, decisionId, id: statusId });
  },

  reduce({ stage }, { decisionId }) {
    must(stage.decisions?.[decisionId], 'decision').statuses.pop();
  },
});
