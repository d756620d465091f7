import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Takes back that one is ready, or that one wishes more time. Nothing happens when one has signalled neither. */
export const takeBackReady = defineCommand({
  name: 'takeBackReady',
  label: 'command.takeBackReady',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({}),
  event: z.strictObject({ type: z.literal('signalTakenBack'), by: idSchema }),

  decide({ own }, _, { actor }) {
    return find(own, actor.id)?.signal ? accept({ type: 'signalTakenBack' as const, by: actor.id }) : accept();
  },

  reduce({ own }, { by }) {
    delete ownOf(own, by).signal;
  },
});
