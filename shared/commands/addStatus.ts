import * as z from 'zod/mini';
import { mostStatuses, statusEvent, statusInput } from '../followup/decision.ts';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Tells how a decision stands on a day, and what is to be done with it. Refused for one that is gone or has too many statuses. */
export const addStatus = defineCommand({
  name: 'addStatus',
  label: 'command.addStatus',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ decisionId: idSchema, status: statusInput }),
  event: z.strictObject({ type: z.literal('statusAdded'), decisionId: idSchema, status: statusEvent }),

  decide({ stage }, { decisionId, status }, { actor, newId }) {
    const known = find(stage.decisions ?? {}, decisionId);
    if (!known) return reject('reject.unknownDecision');
    if (known.statuses.length >= mostStatuses) return reject('reject.tooManyStatuses', { most: mostStatuses });
    const note = newId('w-status');
    return accept({ type: 'statusAdded' as const, decisionId, status: { ...status, id: newId('t'), note } }, [
      { id: note, kind: 'text', author: actor.id, text: status.note },
    ]);
  },

  reduce({ stage }, { decisionId, status }, { at, word }) {
    const { statuses } = must(stage.decisions?.[decisionId], 'decision');
    statuses.push({ ...status, note: { id: status.note, text: word(status.note) }, at });
  },
});
