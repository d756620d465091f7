import * as z from 'zod/mini';
import { idSchema, must } from '../ids.ts';
import { erasedWord, mostSteps, placeOf, stepLimits } from '../programme/stepFields.ts';
import { writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

const minutes = z.int().check(z.gte(1), z.lte(480));

/**
 * Splits a step in two: the first part keeps so many minutes, the rest becomes a step of its own right after it, with another
 * title and otherwise alike. Refused for a step that is not there, when a part would have no minute left, and when the
 * programme is full.
 */
export const splitStep = defineCommand({
  name: 'splitStep',
  label: 'command.splitStep',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ stepId: idSchema, minutes, title: writtenLine(stepLimits.title) }),
  event: z.strictObject({ type: z.literal('stepSplit'), stepId: idSchema, minutes, id: idSchema, title: idSchema }),

  decide({ stage }, { stepId, minutes: first, title }, { actor, newId }) {
    const { programme } = stage.run.scenario;
    const step = programme[placeOf(programme, stepId)];
    if (!step) return reject('reject.unknownStep');
    if (first >= step.minutes) return reject('reject.splitTooLong', { minutes: step.minutes });
    if (programme.length >= mostSteps) return reject('reject.programmeFull', { max: mostSteps });
    const word = newId('w-title');
    return accept({ type: 'stepSplit' as const, stepId, minutes: first, id: newId('step'), title: word }, [
      { id: word, kind: 'title', author: actor.id, text: title },
    ]);
  },

  reduce({ stage }, { stepId, minutes: first, id, title }, { word }) {
    const { programme } = stage.run.scenario;
    const place = placeOf(programme, stepId);
    const step = must(programme[place], 'step');
    const { plannedAt: _, ...rest } = step;
    const second = { ...rest, id, title: word(title) ?? erasedWord, minutes: step.minutes - first };
    step.minutes = first;
    programme.splice(place + 1, 0, second);
  },
});
