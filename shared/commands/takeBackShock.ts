import * as z from 'zod/mini';
import { shockById } from '../budget/shocks.ts';
import { idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Takes a played card back, and leaves everything as if it had not been played. Refused when the scenario has no such card. */
export const takeBackShock = defineCommand({
  name: 'takeBackShock',
  label: 'command.takeBackShock',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ shockId: idSchema }),
  event: z.strictObject({ type: z.literal('shockTakenBack'), shockId: idSchema }),

  decide({ stage }, { shockId }) {
    const { scenario, shocks } = stage.run;
    if (!shockById(scenario, shockId)) return reject('reject.unknownShock');
    if (!shocks.some((played) => played.shockId === shockId)) return accept();
    return accept({ type: 'shockTakenBack' as const, shockId });
  },

  reduce({ stage }, { shockId }) {
    const { run } = stage;
    run.shocks = run.shocks.filter((played) => played.shockId !== shockId);
  },
});
