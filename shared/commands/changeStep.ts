import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { idSchema } from '../ids.ts';
import { materialProblem, placeOf, stepEvent, stepInput, stepOf, writtenStep } from '../programme/stepFields.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Says anew what a step is: its words, its minutes, what it opens. In the current step it counts at once, and the time it has
 * run stays. Refused for a step that is not there; nothing happens when all is as it was.
 */
export const changeStep = defineCommand({
  name: 'changeStep',
  label: 'command.changeStep',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ stepId: idSchema, step: stepInput }),
  event: z.strictObject({ type: z.literal('stepChanged'), stepId: idSchema, step: stepEvent }),

  decide({ stage }, { stepId, step }, context) {
    const { programme } = stage.run.scenario;
    const held = programme[placeOf(programme, stepId)];
    if (!held) return reject('reject.unknownStep');
    const { id: _, skipped: __, ...before } = held;
    if (canonicalJson(before) === canonicalJson(step)) return accept();
    const problem = materialProblem(step.materials, stage.run.scenario);
    if (problem) return problem;
    const written = writtenStep(step, context);
    return accept({ type: 'stepChanged' as const, stepId, step: written.step }, written.words);
  },

  reduce({ stage }, { stepId, step }, { word }) {
    const { programme } = stage.run.scenario;
    const place = placeOf(programme, stepId);
    const skipped = programme[place]?.skipped;
    programme[place] = { ...stepOf(stepId, step, word), ...(skipped ? { skipped } : {}) };
  },
});
