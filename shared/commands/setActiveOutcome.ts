import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Chooses which outcome of the økonomiaftale the room is held against. */
export const setActiveOutcome = defineCommand({
  name: 'setActiveOutcome',
  label: 'command.setActiveOutcome',
  roles: ['facilitator'],
  predicted: true,
  input: z.strictObject({ outcomeId: idSchema }),
  event: z.strictObject({ type: z.literal('activeOutcomeSet'), outcomeId: idSchema }),

  decide({ stage }, { outcomeId }) {
    if (!stage.run.outcomes.some((outcome) => outcome.id === outcomeId)) return reject('reject.unknownOutcome');
    if (stage.run.activeOutcomeId === outcomeId) return accept();
    return accept({ type: 'activeOutcomeSet' as const, outcomeId });
  },

  reduce({ stage }, { outcomeId }) {
    stage.run.activeOutcomeId = outcomeId;
  },
});
