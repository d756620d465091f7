import * as z from 'zod/mini';
import type { Context, WrittenWord } from '../commands/command.ts';
import { idSchema } from '../ids.ts';
import { type Step, stepSchema } from '../scenario/schema.ts';
import { writtenLine } from '../text/written.ts';

/** Longest title and prompt of a step, in characters, as in a scenario file. */
export const stepLimits = { title: 60, prompt: 300 } as const;
/** A day has no more steps than this, so that a programme can be read. */
export const mostSteps = 60;

const { kind, minutes, plannedAt, opens, board, anonymous, roleBlind, privateWriting, scene } = stepSchema.shape;
const settings = { kind, minutes, plannedAt, opens, board, anonymous, roleBlind, privateWriting, scene };

/** All that a facilitator says of a step. */
export const stepInput = z.strictObject({
  ...settings,
  title: writtenLine(stepLimits.title),
  prompt: writtenLine(stepLimits.prompt),
});
export type StepInput = z.infer<typeof stepInput>;

/** The same in an event: title and prompt are ids of words beside the log. */
export const stepEvent = z.strictObject({ ...settings, title: idSchema, prompt: idSchema });
type StepEvent = z.infer<typeof stepEvent>;

/** What a facilitator wrote of a step, as an event tells it and as the words beside it. */
export function writtenStep(step: StepInput, { newId, actor }: Context): { step: StepEvent; words: WrittenWord[] } {
  const ids = { title: newId('w-title'), prompt: newId('w-prompt') };
  return {
    step: { ...step, ...ids },
    words: [
      { id: ids.title, kind: 'title', author: actor.id, text: step.title },
      { id: ids.prompt, kind: 'text', author: actor.id, text: step.prompt },
    ],
  };
}

/** What stands where a title or a prompt has been erased. */
export const erasedWord = '–';

/** A step as an event tells it, with its words. */
export const stepOf = (id: string, step: StepEvent, word: (id: string) => string | null): Step => ({
  ...step,
  id,
  title: word(step.title) ?? erasedWord,
  prompt: word(step.prompt) ?? erasedWord,
});

/** Where a step stands in a programme; -1 where it does not. */
export const placeOf = (programme: readonly Step[], stepId: string): number =>
  programme.findIndex(({ id }) => id === stepId);
