import * as z from 'zod/mini';
import { mostStatuses, statusEvent, statusInput } from '../followup/decision.ts';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject, type WrittenWord } from './command.ts';

/** Tells how a decision stands on a day, what its indicator then stands at, and what is to be done with it. Refused for one that is gone or has too many statuses. */
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
    const words: WrittenWord[] = [];
    const lay = (text: string): string => {
      const id = newId('w-status');
      words.push({ id, kind: 'text', author: actor.id, text });
      return id;
    };
    const { measured, note, ...told } = status;
    const event = {
      ...told,
      note: lay(note),
      ...(measured === undefined ? {} : { measured: lay(measured) }),
      id: newId('t'),
    };
    return accept({ type: 'statusAdded' as const, decisionId, status: event }, words);
  },

  reduce({ stage }, { decisionId, status }, { at, word }) {
    const { statuses } = must(stage.decisions?.[decisionId], 'decision');
    const { measured, note, ...told } = status;
    const textOf = (id: string) => ({ id, text: word(id) });
    statuses.push({
      ...told,
      ...(measured === undefined ? {} : { measured: textOf(measured) }),
      note: textOf(note),
      at,
    });
  },
});
