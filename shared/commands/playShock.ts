import * as z from 'zod/mini';
import { shockById } from '../budget/shocks.ts';
import { idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Plays a card of the scenario on all boards: from now on every outcome asks for what the card adds, until it is taken back.
 * Refused when the scenario has no such card.
 */
export const playShock = defineCommand({
  name: 'playShock',
  label: 'command.playShock',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ shockId: idSchema }),
  event: z.strictObject({ type: z.literal('shockPlayed'), shockId: idSchema }),

  decide({ stage }, { shockId }) {
    const { scenario, shocks } = stage.run;
    if (!shockById(scenario, shockId)) return reject('reject.unknownShock');
    if (shocks.some((played) => played.shockId === shockId)) return accept(); // it counts once
    return accept({ type: 'shockPlayed' as const, shockId });
  },

  reduce({ stage }, { shockId }, { at }) {
    stage.run.shocks.push({ shockId, at });
  },
});
