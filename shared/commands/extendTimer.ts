import * as z from 'zod/mini';
import { clearSignals } from '../programme/signals.ts';
import { accept, defineCommand } from './command.ts';

const minutes = z.int().check(z.gte(1), z.lte(120));

/** Gives the current step more minutes. */
export const extendTimer = defineCommand({
  name: 'extendTimer',
  label: 'command.extendTimer',
  roles: ['facilitator'],
  predicted: true,
  input: z.strictObject({ minutes }),
  event: z.strictObject({ type: z.literal('timerExtended'), minutes }),

  decide: (_, input) => accept({ type: 'timerExtended' as const, minutes: input.minutes }),

  reduce({ stage, own }, event) {
    stage.run.programme.extraMinutes += event.minutes;
    clearSignals(own, 'moreTime');
  },
});
