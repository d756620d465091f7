import * as z from 'zod/mini';
import { idSchema, must } from '../ids.ts';
import { placeOf } from '../programme/stepFields.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Leaves a step out of the day, or takes it in again; it stays in the programme and can still be gone to. Refused for the step
 * the day is at, and for one that is not there; nothing happens when it is so already.
 */
export const skipStep = defineCommand({
  name: 'skipStep',
  label: 'command.skipStep',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ stepId: idSchema, skipped: z.boolean() }),
  event: z.strictObject({ type: z.literal('stepSkipped'), stepId: idSchema, skipped: z.boolean() }),

  decide({ stage: { run } }, { stepId, skipped }) {
    const step = run.scenario.programme[placeOf(run.scenario.programme, stepId)];
    if (!step) return reject('reject.unknownStep');
    if (run.programme.stepId === stepId) return reject('reject.stepIsCurrent');
    return skipped === (step.skipped ?? false) ? accept() : accept({ type: 'stepSkipped' as const, stepId, skipped });
  },

  reduce({ stage }, { stepId, skipped }) {
    const { programme } = stage.run.scenario;
    const step = must(programme[placeOf(programme, stepId)], 'step');
    if (skipped) step.skipped = true;
    else delete step.skipped;
  },
});
