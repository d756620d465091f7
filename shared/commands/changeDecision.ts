import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { decisionEvent, decisionInput, decisionOf, inputOf, writtenDecision } from '../followup/decision.ts';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Says anew what a decision is; what has been told of it stays. Refused for one that is gone; nothing happens when it says so already. */
export const changeDecision = defineCommand({
  name: 'changeDecision',
  label: 'command.changeDecision',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ decisionId: idSchema, decision: decisionInput }),
  event: z.strictObject({ type: z.literal('decisionChanged'), id: idSchema, decision: decisionEvent }),

  decide({ stage }, { decisionId, decision: input }, context) {
    const known = find(stage.decisions ?? {}, decisionId);
    if (!known) return reject('reject.unknownDecision');
    if (canonicalJson(inputOf(known)) === canonicalJson(input)) return accept();
    const { decision, words } = writtenDecision(input, context);
    return accept({ type: 'decisionChanged' as const, id: decisionId, decision }, words);
  },

  reduce({ stage }, { id, decision }, { word }) {
    const { statuses, at } = must(stage.decisions?.[id], 'decision');
    must(stage.decisions)[id] = { id, ...decisionOf(decision, word), statuses, at };
  },
});
