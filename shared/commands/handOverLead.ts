import * as z from 'zod/mini';
import { isFacilitator, leadOf, passphraseHolder } from '../facilitators/facilitators.ts';
import { idSchema } from '../ids.ts';
import type { State } from '../state.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Lets somebody lead from now on. */
export function letLead({ backstage }: State, id: string): void {
  if (id === passphraseHolder) delete backstage.lead;
  else backstage.lead = id;
}

/**
 * Hands the lead over to another facilitator. Refused to all but the lead, for who is not at this desk, and for who has not yet
 * used the invitation: the lead never goes to somebody who cannot take it up.
 */
export const handOverLead = defineCommand({
  name: 'handOverLead',
  label: 'command.handOverLead',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ to: idSchema }),
  event: z.strictObject({ type: z.literal('leadHandedOver'), to: idSchema }),

  decide({ backstage }, { to }, { actor }) {
    if (leadOf(backstage) !== actor.id) return reject('reject.leadOnly');
    if (!isFacilitator(backstage, to)) return reject('reject.unknownFacilitator');
    if (to === actor.id) return accept();
    const canLead = to === passphraseHolder || backstage.facilitators?.[to]?.joined;
    return canLead ? accept({ type: 'leadHandedOver' as const, to }) : reject('reject.facilitatorNotHere');
  },

  reduce(draft, { to }) {
    letLead(draft, to);
  },
});
