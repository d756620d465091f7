import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Seats one person at a table by hand. Refused for people and tables that are not there. */
export const seatPerson = defineCommand({
  name: 'seatPerson',
  label: 'command.seatPerson',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ participantId: idSchema, tableId: idSchema }),
  event: z.strictObject({ type: z.literal('personSeated'), participantId: idSchema, tableId: idSchema }),

  decide({ stage, backstage }, { participantId, tableId }) {
    if (!find(stage.people, participantId)) return reject('reject.unknownPerson');
    if (!stage.run.tables.some(({ id }) => id === tableId)) return reject('reject.unknownTable');
    if (find(backstage.run.seats, participantId) === tableId) return accept();
    return accept({ type: 'personSeated' as const, participantId, tableId });
  },

  reduce({ backstage, own }, { participantId, tableId }) {
    backstage.run.seats[participantId] = tableId;
    ownOf(own, participantId).tableId = tableId;
  },
});
