import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand } from './command.ts';
import { ownOf } from './ownOf.ts';

/**
 * Wishes more time in the step, instead of being ready. It holds until the step changes or gets more minutes, and the room learns
 * the number alone. Nothing happens when one has wished so.
 */
export const wishMoreTime = defineCommand({
  name: 'wishMoreTime',
  label: 'command.wishMoreTime',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({}),
  event: z.strictObject({ type: z.literal('moreTimeWished'), by: idSchema }),

  decide({ own }, _, { actor }) {
    const signal = find(own, actor.id)?.signal;
    return signal === 'moreTime' ? accept() : accept({ type: 'moreTimeWished' as const, by: actor.id });
  },

  reduce({ own }, { by }) {
    ownOf(own, by).signal = 'moreTime';
  },
});
