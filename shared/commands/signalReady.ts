import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand } from './command.ts';
import { ownOf } from './ownOf.ts';

/**
 * Says that one is ready to go on, or on a table's tablet that the table is; instead of a wish for more time. It holds until the
 * step changes, and the room learns the number alone (`signalReading`). Nothing happens when one has said so.
 */
export const signalReady = defineCommand({
  name: 'signalReady',
  label: 'command.signalReady',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({}),
  event: z.strictObject({ type: z.literal('readySignalled'), by: idSchema }),

  decide({ own }, _, { actor }) {
    const signal = find(own, actor.id)?.signal;
    return signal === 'ready' ? accept() : accept({ type: 'readySignalled' as const, by: actor.id });
  },

  reduce({ own }, { by }) {
    ownOf(own, by).signal = 'ready';
  },
});
