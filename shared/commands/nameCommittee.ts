import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { isCommitteeOf } from './joinWorkshop.ts';

/**
 * Says which committee one sits on, another one, or none, after having joined. It counts from then on wherever committees do, for
 * what one has moved already too; nobody changes seats by it. Refused as at the door: for a committee that is not the scenario's,
 * and to whoever is not a politician.
 */
export const nameCommittee = defineCommand({
  name: 'nameCommittee',
  label: 'command.nameCommittee',
  roles: ['participant'],
  predicted: false,
  input: z.strictObject({ committeeId: z.nullable(idSchema) }),
  event: z.strictObject({ type: z.literal('committeeNamed'), id: idSchema, committeeId: z.nullable(idSchema) }),

  decide({ stage }, { committeeId }, { actor }) {
    const person = find(stage.people, actor.id);
    if (committeeId === (person?.committeeId ?? null)) return accept();
    const isKnown = person && (committeeId === null || isCommitteeOf(stage.run.scenario, person.group, committeeId));
    if (!isKnown) return reject('reject.unknownCommittee');
    return accept({ type: 'committeeNamed' as const, id: actor.id, committeeId });
  },

  reduce({ stage }, { id, committeeId }) {
    const person = must(stage.people[id], 'person');
    if (committeeId === null) delete person.committeeId;
    else person.committeeId = committeeId;
  },
});
