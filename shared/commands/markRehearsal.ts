import * as z from 'zod/mini';
import { mostSimulated } from '../rehearsal/rehearsal.ts';
import { accept, defineCommand, reject } from './command.ts';

const people = z.int().check(z.gte(1), z.lte(mostSimulated));

/**
 * Makes a workshop a rehearsal (generalprøve) with so many simulated people: by the server alone, before its first run. No
 * command takes the mark off again. Refused once a run has begun or somebody has come in; nothing happens when it is one already.
 */
export const markRehearsal = defineCommand({
  name: 'markRehearsal',
  label: 'command.markRehearsal',
  roles: ['system'],
  predicted: false,
  input: z.strictObject({ people }),
  event: z.strictObject({ type: z.literal('rehearsalMarked'), people }),

  decide({ stage }, { people }) {
    if (stage.rehearsal) return accept();
    const hasBegun = stage.run.number > 0 || Object.keys(stage.people).length > 0;
    return hasBegun ? reject('reject.rehearsalTooLate') : accept({ type: 'rehearsalMarked' as const, people });
  },

  reduce({ stage }, { people }) {
    stage.rehearsal = { people };
  },
});
