import * as z from 'zod/mini';
import { sceneSchema } from '../scenario/schema.ts';
import { accept, defineCommand } from './command.ts';

const scene = z.nullable(sceneSchema);
/** The room's second screen; absent for the first. */
const screen = z.optional(z.literal(2));

/**
 * Chooses what a screen shows. Null lets the first one follow the step again, and the second one the first. What was pointed at
 * is pointed at no longer.
 */
export const showScene = defineCommand({
  name: 'showScene',
  label: 'command.showScene',
  roles: ['facilitator'],
  predicted: true,
  input: z.strictObject({ scene, screen }),
  event: z.strictObject({ type: z.literal('sceneChosen'), scene, screen }),

  decide({ stage: { run } }, input) {
    const before = input.screen === 2 ? (run.scene2 ?? null) : run.scene;
    return before === input.scene ? accept() : accept({ type: 'sceneChosen' as const, ...input });
  },

  reduce({ stage: { run } }, event) {
    if (event.screen !== 2) run.scene = event.scene;
    else if (event.scene === null) delete run.scene2;
    else run.scene2 = event.scene;
    delete run.pointer;
  },
});
