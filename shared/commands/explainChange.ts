import * as z from 'zod/mini';
import { proposalById } from '../budget/effects.ts';
import { areaById } from '../budget/ledger.ts';
import { type ReasonKind, reasonKinds } from '../days/earlierDay.ts';
import { idSchema } from '../ids.ts';
import { opensNow } from '../programme/programme.ts';
import type { Stage } from '../state.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Whether the scenario has such a proposal or area, or an earlier day had it. */
function isKnown({ run, earlierDays = [] }: Stage, kind: ReasonKind, id: string): boolean {
  return kind === 'proposal'
    ? proposalById(run.scenario, id) !== undefined ||
        earlierDays.some((day) => day.package.some(({ proposalId }) => proposalId === id))
    : areaById(run.scenario, id) !== undefined ||
        earlierDays.some((day) => day.areas.some(({ areaId }) => areaId === id));
}

/**
 * Says why a proposal or an area's money stands otherwise than on an earlier day or in an earlier run. There is one reason for each:
 * a later one takes its place, and an empty one takes it away; nobody is told who wrote it. It belongs to the run, and rests and
 * comes back with it. Refused to participants while the step does not open moves, and for what neither the scenario nor an earlier
 * day knows.
 */
export const explainChange = defineCommand({
  name: 'explainChange',
  label: 'command.explainChange',
  roles: ['participant', 'facilitator'],
  predicted: false,
  input: z.strictObject({ kind: z.enum(reasonKinds), id: idSchema, text: writtenText(textLimits.reason) }),
  event: z.strictObject({
    type: z.literal('changeExplained'),
    kind: z.enum(reasonKinds),
    id: idSchema,
    /** Absent where the reason was taken away. */
    text: z.optional(idSchema),
  }),

  decide({ stage }, { kind, id, text }, { actor, newId }) {
    if (actor.role === 'participant' && !opensNow(stage.run).moves) return reject('reject.movesClosed');
    if (!isKnown(stage, kind, id)) return reject(kind === 'proposal' ? 'reject.unknownProposal' : 'reject.unknownArea');
    const known = stage.run.reasons?.find((one) => one.kind === kind && one.id === id);
    if ((known?.text.text ?? '') === text) return accept();
    const word = text === '' ? undefined : newId('w-reason');
    const event = { type: 'changeExplained' as const, kind, id, ...(word ? { text: word } : {}) };
    return accept(event, word ? [{ id: word, kind: 'reason', author: actor.id, text }] : []);
  },

  reduce({ stage: { run } }, { kind, id, text }, { word }) {
    const others = (run.reasons ?? []).filter((one) => one.kind !== kind || one.id !== id);
    run.reasons = text === undefined ? others : [...others, { kind, id, text: { id: text, text: word(text) } }];
  },
});
