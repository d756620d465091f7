import * as z from 'zod/mini';
import { sceneSchema } from '../scenario/schema.ts';
import { accept, defineCommand } from './command.ts';

const scene = z.nullable(sceneSchema);

/** Chooses what the screen shows; null lets it follow the step again. */
export const showScene = defineCommand({
  name: 'showScene',
  label: 'command.showScene',
  roles: ['facilitator'],
  predicted: true,
  input: z.strictObject({ scene }),
  event: z.strictObject({ type: z.literal('sceneChosen'), scene }),

  decide: ({ stage }, input) =>
    stage.run.scene === input.scene ? accept() : accept({ type: 'sceneChosen' as const, scene: input.scene }),

  reduce({ stage }, event) {
    stage.run.scene = event.scene;
  },
});
