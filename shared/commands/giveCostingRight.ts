import * as z from 'zod/mini';
import { mayCost } from '../ideas/cost.ts';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Lets a participant cost ideas for the administration, through every run. Refused for who is not in the room. */
export const giveCostingRight = defineCommand({
  name: 'giveCostingRight',
  label: 'command.giveCostingRight',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ participantId: idSchema }),
  event: z.strictObject({ type: z.literal('costingRightGiven'), participantId: idSchema }),

  decide({ stage }, { participantId }) {
    if (!find(stage.people, participantId)) return reject('reject.unknownPerson');
    if (mayCost(stage, participantId)) return accept();
    return accept({ type: 'costingRightGiven' as const, participantId });
  },

  reduce({ stage }, { participantId }) {
    stage.administration = { ...stage.administration, [participantId]: true };
  },
});
