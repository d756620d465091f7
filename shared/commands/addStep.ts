import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import {
  materialProblem,
  mostSteps,
  placeOf,
  stepEvent,
  stepInput,
  stepOf,
  writtenStep,
} from '../programme/stepFields.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Puts a step of one's own into the programme, after another or first of all. Refused after a step that is not there, and when
 * the programme is full.
 */
export const addStep = defineCommand({
  name: 'addStep',
  label: 'command.addStep',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ after: z.nullable(idSchema), step: stepInput }),
  event: z.strictObject({ type: z.literal('stepAdded'), id: idSchema, after: z.nullable(idSchema), step: stepEvent }),

  decide({ stage }, { after, step }, context) {
    const { programme } = stage.run.scenario;
    if (after !== null && placeOf(programme, after) < 0) return reject('reject.unknownStep');
    if (programme.length >= mostSteps) return reject('reject.programmeFull', { max: mostSteps });
    const problem = materialProblem(step.materials, stage.run.scenario);
    if (problem) return problem;
    const written = writtenStep(step, context);
    const event = { type: 'stepAdded' as const, id: context.newId('step'), after, step: written.step };
    return accept(event, written.words);
  },

  reduce({ stage }, { id, after, step }, { word }) {
    const { programme } = stage.run.scenario;
    programme.splice(after === null ? 0 : placeOf(programme, after) + 1, 0, stepOf(id, step, word));
  },
});
