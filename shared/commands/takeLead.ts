import * as z from 'zod/mini';
import { leadOf, passphraseHolder } from '../facilitators/facilitators.ts';
import { accept, defineCommand } from './command.ts';
import { letLead } from './handOverLead.ts';

/** Takes the lead back, for who has the passphrase and has given it again (A6); nobody else can take what was handed over. */
export const takeLead = defineCommand({
  name: 'takeLead',
  label: 'command.takeLead',
  roles: ['facilitator'],
  predicted: false,
  confirmed: true,
  input: z.strictObject({}),
  event: z.strictObject({ type: z.literal('leadTaken') }),

  decide({ backstage }) {
    return leadOf(backstage) === passphraseHolder ? accept() : accept({ type: 'leadTaken' as const });
  },

  reduce(draft) {
    letLead(draft, passphraseHolder);
  },
});
