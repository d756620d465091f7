import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Person, type RoleGroup, roleGroups, type Stage } from '../state.ts';
import { seatForLate } from '../tables/seating.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Longest list of people in one workshop, so that its state stays bounded (I2). */
const mostPeople = 1000;

/** Whether nobody more can enter, as a person or as a table's tablet. */
export const isFull = ({ people, tablets }: Stage): boolean =>
  Object.keys(people).length + Object.keys(tablets).length >= mostPeople;

/** Whether someone of a group can sit on a committee: it is the scenario's, and they are a politician. */
export const isCommitteeOf = ({ committees }: Scenario, group: RoleGroup, committeeId: string): boolean =>
  group === 'politician' && committees.some(({ id }) => id === committeeId);

/**
 * Enters the room under a name or an alias, as one of a group; a politician may name a committee, so that seats can be mixed by
 * it. Refused when the room is full, and for a committee that is not the scenario's or not a politician's.
 */
export const joinWorkshop = defineCommand({
  name: 'joinWorkshop',
  label: 'command.joinWorkshop',
  roles: ['guest'],
  predicted: false,
  input: z.strictObject({
    name: writtenLine(textLimits.name),
    group: z.enum(roleGroups),
    committeeId: z.optional(idSchema),
  }),
  event: z.strictObject({
    type: z.literal('participantJoined'),
    id: idSchema,
    name: idSchema,
    group: z.enum(roleGroups),
    committeeId: z.optional(idSchema),
    /** Where there are tables, the one that someone who comes late is given. */
    tableId: z.optional(idSchema),
  }),

  decide({ stage, backstage }, { name, group, committeeId }, { newId }) {
    if (isFull(stage)) return reject('reject.roomFull');
    const isKnown = committeeId === undefined || isCommitteeOf(stage.run.scenario, group, committeeId);
    if (!isKnown) return reject('reject.unknownCommittee');
    const belonging = { group, ...(committeeId === undefined ? {} : { committeeId }) };
    const ids = { id: newId('p'), name: newId('w-name') };
    const tableId = seatForLate(belonging, stage.people, backstage.run.seats, stage.run.tables);
    const seat = tableId === undefined ? {} : { tableId };
    return accept({ type: 'participantJoined' as const, ...ids, ...belonging, ...seat }, [
      { id: ids.name, kind: 'name', author: ids.id, text: name },
    ]);
  },

  reduce({ stage, backstage, own }, { id, name, group, committeeId, tableId }, { word }) {
    const person: Person = { name: { id: name, text: word(name) }, group };
    stage.people[id] = committeeId === undefined ? person : { ...person, committeeId };
    if (tableId === undefined) return;
    backstage.run.seats[id] = tableId;
    ownOf(own, id).tableId = tableId;
  },
});
