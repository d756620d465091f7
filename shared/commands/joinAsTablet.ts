import * as z from 'zod/mini';
import { idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { isFull } from './joinWorkshop.ts';

/**
 * Enters the room as the tablet of a table: a device that acts for all who sit there, and that no ballot, group or seat counts
 * (B3, B5). Refused when the room is full or there is no such table.
 */
export const joinAsTablet = defineCommand({
  name: 'joinAsTablet',
  label: 'command.joinAsTablet',
  roles: ['guest'],
  predicted: false,
  input: z.strictObject({ tableId: idSchema }),
  event: z.strictObject({ type: z.literal('tabletJoined'), id: idSchema, tableId: idSchema }),

  decide({ stage }, { tableId }, { newId }) {
    if (isFull(stage)) return reject('reject.roomFull');
    if (!stage.run.tables.some(({ id }) => id === tableId)) return reject('reject.unknownTable');
    return accept({ type: 'tabletJoined' as const, id: newId('p'), tableId });
  },

  reduce({ stage }, { id, tableId }) {
    const { number } = must(
      stage.run.tables.find((table) => table.id === tableId),
      'table',
    );
    stage.tablets[id] = { tableId, number };
  },
});
