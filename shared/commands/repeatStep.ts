import * as z from 'zod/mini';
import { idSchema, must } from '../ids.ts';
import { mostSteps, placeOf } from '../programme/stepFields.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Puts a step into the programme once more, as a new one right after the step the day is at. Refused for a step that is not
 * there, and when the programme is full.
 */
export const repeatStep = defineCommand({
  name: 'repeatStep',
  label: 'command.repeatStep',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ stepId: idSchema }),
  event: z.strictObject({ type: z.literal('stepRepeated'), stepId: idSchema, id: idSchema }),

  decide({ stage }, { stepId }, { newId }) {
    const { programme } = stage.run.scenario;
    if (placeOf(programme, stepId) < 0) return reject('reject.unknownStep');
    if (programme.length >= mostSteps) return reject('reject.programmeFull', { max: mostSteps });
    return accept({ type: 'stepRepeated' as const, stepId, id: newId('step') });
  },

  reduce({ stage: { run } }, { stepId, id }) {
    const { programme } = run.scenario;
    const { plannedAt: _, skipped: __, ...step } = must(programme[placeOf(programme, stepId)], 'step');
    programme.splice(placeOf(programme, run.programme.stepId) + 1, 0, { ...step, id });
  },
});
