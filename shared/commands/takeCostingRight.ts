import * as z from 'zod/mini';
import { mayCost } from '../ideas/cost.ts';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Takes the right to cost ideas back; what its holder has costed stands. Refused for who is not in the room. */
export const takeCostingRight = defineCommand({
  name: 'takeCostingRight',
  label: 'command.takeCostingRight',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ participantId: idSchema }),
  event: z.strictObject({ type: z.literal('costingRightTaken'), participantId: idSchema }),

  decide({ stage }, { participantId }) {
    if (!find(stage.people, participantId)) return reject('reject.unknownPerson');
    if (!mayCost(stage, participantId)) return accept();
    return accept({ type: 'costingRightTaken' as const, participantId });
  },

  reduce({ stage }, { participantId }) {
    if (stage.administration) delete stage.administration[participantId];
  },
});
