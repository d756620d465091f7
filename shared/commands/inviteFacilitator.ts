import * as z from 'zod/mini';
import { leadOf } from '../facilitators/facilitators.ts';
import { idSchema } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Most facilitators that are invited to one workshop at a time. */
const mostInvited = 10;

/**
 * Invites a second facilitator to this workshop, under a name that facilitators alone see. The secret that lets them in is made
 * by the server and is no part of this. Refused to all but the lead, and when too many have been invited.
 */
export const inviteFacilitator = defineCommand({
  name: 'inviteFacilitator',
  label: 'command.inviteFacilitator',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ name: writtenLine(textLimits.name) }),
  event: z.strictObject({ type: z.literal('facilitatorInvited'), id: idSchema, name: idSchema }),

  decide({ backstage }, { name }, { actor, newId }) {
    if (leadOf(backstage) !== actor.id) return reject('reject.leadOnly');
    if (Object.keys(backstage.facilitators ?? {}).length >= mostInvited) {
      return reject('reject.manyFacilitators', { most: mostInvited });
    }
    const ids = { id: newId('f'), name: newId('w-name') };
    return accept({ type: 'facilitatorInvited' as const, ...ids }, [
      { id: ids.name, kind: 'name', author: ids.id, text: name },
    ]);
  },

  reduce({ backstage }, { id, name }, { word }) {
    backstage.facilitators = { ...backstage.facilitators, [id]: { name: { id: name, text: word(name) } } };
  },
});
