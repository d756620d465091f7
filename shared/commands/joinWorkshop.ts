import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { roleGroups } from '../state.ts';
import { seatForLate } from '../tables/seating.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Longest list of people in one workshop, so that its state stays bounded (I2). */
const mostPeople = 1000;

/** Enters the room under a name or an alias, as one of a group. Refused only when the room is full. */
export const joinWorkshop = defineCommand({
  name: 'joinWorkshop',
  label: 'command.joinWorkshop',
  roles: ['guest'],
  predicted: false,
  input: z.strictObject({ name: writtenLine(textLimits.name), group: z.enum(roleGroups) }),
  event: z.strictObject({
    type: z.literal('participantJoined'),
    id: idSchema,
    name: idSchema,
    group: z.enum(roleGroups),
    /** Where there are tables, the one that someone who comes late is given. */
    tableId: z.optional(idSchema),
  }),

  decide({ stage, backstage }, { name, group }, { newId }) {
    if (Object.keys(stage.people).length >= mostPeople) return { ok: false, problem: { key: 'reject.roomFull' } };
    const ids = { id: newId('p'), name: newId('w-name') };
    const tableId = seatForLate(group, stage.people, backstage.run.seats, stage.run.tables);
    const seat = tableId === undefined ? {} : { tableId };
    return accept({ type: 'participantJoined' as const, ...ids, group, ...seat }, [
      { id: ids.name, kind: 'name', author: ids.id, text: name },
    ]);
  },

  reduce({ stage, backstage, own }, { id, name, group, tableId }, { word }) {
    stage.people[id] = { name: { id: name, text: word(name) }, group };
    if (tableId === undefined) return;
    backstage.run.seats[id] = tableId;
    ownOf(own, id).tableId = tableId;
  },
});
