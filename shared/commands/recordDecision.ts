import * as z from 'zod/mini';
import { decisionEvent, decisionInput, decisionOf, mostDecisions, writtenDecision } from '../followup/decision.ts';
import { idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Makes a decision of what was agreed: with an owner, an indicator and the days its status is told on. Refused when the workshop
 * has as many as it can have. Names and texts lie beside the log.
 */
export const recordDecision = defineCommand({
  name: 'recordDecision',
  label: 'command.recordDecision',
  roles: ['facilitator'],
  predicted: false,
  input: decisionInput,
  event: z.strictObject({ type: z.literal('decisionRecorded'), id: idSchema, decision: decisionEvent }),

  decide({ stage }, input, context) {
    if (Object.keys(stage.decisions ?? {}).length >= mostDecisions)
      return reject('reject.tooManyDecisions', { most: mostDecisions });
    const { decision, words } = writtenDecision(input, context);
    return accept({ type: 'decisionRecorded' as const, id: context.newId('d'), decision }, words);
  },

  reduce({ stage }, { id, decision }, { at, word }) {
    stage.decisions ??= {};
    stage.decisions[id] = { id, ...decisionOf(decision, word), statuses: [], at };
  },
});
