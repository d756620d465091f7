import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { placeOf } from '../programme/stepFields.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Moves a step to another place in the programme, counted from 0; past the end means last. Refused for a step that is not there;
 * nothing happens when it stands there already.
 */
export const moveStep = defineCommand({
  name: 'moveStep',
  label: 'command.moveStep',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ stepId: idSchema, position: z.int().check(z.gte(0), z.lte(500)) }),
  event: z.strictObject({ type: z.literal('stepMoved'), stepId: idSchema, position: z.int().check(z.gte(0)) }),

  decide({ stage }, { stepId, position }) {
    const { programme } = stage.run.scenario;
    const place = placeOf(programme, stepId);
    if (place < 0) return reject('reject.unknownStep');
    const to = Math.min(position, programme.length - 1);
    return to === place ? accept() : accept({ type: 'stepMoved' as const, stepId, position: to });
  },

  reduce({ stage }, { stepId, position }) {
    const { programme } = stage.run.scenario;
    const [step] = programme.splice(placeOf(programme, stepId), 1);
    if (step) programme.splice(position, 0, step);
  },
});
