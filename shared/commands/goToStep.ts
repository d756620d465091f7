import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { placesOf } from '../programme/programme.ts';
import { clearSignals } from '../programme/signals.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Goes to any step of the programme, on, back or the same once more; its timer starts afresh and the screen follows it. */
export const goToStep = defineCommand({
  name: 'goToStep',
  label: 'command.goToStep',
  roles: ['facilitator'],
  predicted: true,
  input: z.strictObject({ stepId: idSchema }),
  event: z.strictObject({ type: z.literal('stepEntered'), stepId: idSchema }),

  decide({ stage }, { stepId }) {
    if (!stage.run.scenario.programme.some((step) => step.id === stepId)) return reject('reject.unknownStep');
    return accept({ type: 'stepEntered' as const, stepId });
  },

  reduce({ stage, own }, { stepId }, { at }) {
    stage.run.places = [...placesOf(stage.run), { stepId, at }];
    stage.run.programme = { stepId, startedAt: at, extraMinutes: 0 };
    stage.run.scene = null;
    delete stage.run.pointer;
    clearSignals(own);
  },
});
