import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Notes that an invited facilitator has used an invitation: by the server, which has seen the secret. Refused for who was removed. */
export const joinAsFacilitator = defineCommand({
  name: 'joinAsFacilitator',
  label: 'command.joinAsFacilitator',
  roles: ['system'],
  predicted: false,
  input: z.strictObject({ facilitatorId: idSchema }),
  event: z.strictObject({ type: z.literal('facilitatorJoined'), id: idSchema }),

  decide({ backstage }, { facilitatorId }) {
    const invited = find(backstage.facilitators ?? {}, facilitatorId);
    if (!invited) return reject('reject.unknownFacilitator');
    return invited.joined ? accept() : accept({ type: 'facilitatorJoined' as const, id: facilitatorId });
  },

  reduce({ backstage }, { id }) {
    must(backstage.facilitators?.[id], 'facilitator').joined = true;
  },
});
