import * as z from 'zod/mini';
import { leadOf } from '../facilitators/facilitators.ts';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Removes an invited facilitator, whether the invitation has been used or not: it opens nothing any more, and every desk of theirs
 * is cut off (A4). Refused to all but the lead; the lead is handed over first. Nothing happens to who is not there.
 */
export const removeFacilitator = defineCommand({
  name: 'removeFacilitator',
  label: 'command.removeFacilitator',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ facilitatorId: idSchema }),
  event: z.strictObject({ type: z.literal('facilitatorRemoved'), id: idSchema }),

  decide({ backstage }, { facilitatorId }, { actor }) {
    const lead = leadOf(backstage);
    if (lead !== actor.id) return reject('reject.leadOnly');
    if (facilitatorId === lead) return reject('reject.leadStays');
    if (!find(backstage.facilitators ?? {}, facilitatorId)) return accept();
    return accept({ type: 'facilitatorRemoved' as const, id: facilitatorId });
  },

  reduce({ backstage }, { id }) {
    delete backstage.facilitators?.[id];
  },
});
