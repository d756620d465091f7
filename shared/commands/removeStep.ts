import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { placeOf } from '../programme/stepFields.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Takes a step out of the programme. Refused for the step the day is at, and for one that is not there. */
export const removeStep = defineCommand({
  name: 'removeStep',
  label: 'command.removeStep',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ stepId: idSchema }),
  event: z.strictObject({ type: z.literal('stepRemoved'), stepId: idSchema }),

  decide({ stage: { run } }, { stepId }) {
    if (placeOf(run.scenario.programme, stepId) < 0) return reject('reject.unknownStep');
    if (run.programme.stepId === stepId) return reject('reject.stepIsCurrent');
    return accept({ type: 'stepRemoved' as const, stepId });
  },

  reduce({ stage }, { stepId }) {
    const { programme } = stage.run.scenario;
    programme.splice(placeOf(programme, stepId), 1);
  },
});
