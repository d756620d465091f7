import * as z from 'zod/mini';
import { proposalById } from '../budget/effects.ts';
import { type Context, type Refused, reject, type WrittenWord } from '../commands/command.ts';
import { idSchema } from '../ids.ts';
import { type Material, mostMaterials, type Scenario, type Step, stepSchema } from '../scenario/schema.ts';
import { writtenLine } from '../text/written.ts';

/** Longest title and prompt of a step, in characters, as in a scenario file. */
export const stepLimits = { title: 60, prompt: 300, note: 300 } as const;
/** A day has no more steps than this, so that a programme can be read. */
export const mostSteps = 60;

const { kind, minutes, plannedAt, opens, board, anonymous, roleBlind, privateWriting, cardStep, scene } =
  stepSchema.shape;
const settings = { kind, minutes, plannedAt, opens, board, anonymous, roleBlind, privateWriting, cardStep, scene };

const linked = [
  z.strictObject({ kind: z.literal('factSheet'), id: idSchema }),
  z.strictObject({ kind: z.literal('proposal'), id: idSchema }),
] as const;
const materialsWith = <Text extends z.ZodMiniType<string>>(text: Text) =>
  z.optional(
    z
      .array(z.discriminatedUnion('kind', [...linked, z.strictObject({ kind: z.literal('note'), text })]))
      .check(z.maxLength(mostMaterials)),
  );

/** All that a facilitator says of a step. */
export const stepInput = z.strictObject({
  ...settings,
  title: writtenLine(stepLimits.title),
  prompt: writtenLine(stepLimits.prompt),
  materials: materialsWith(writtenLine(stepLimits.note)),
});
export type StepInput = z.infer<typeof stepInput>;

/** The same in an event: title, prompt and notes are ids of words beside the log. */
export const stepEvent = z.strictObject({
  ...settings,
  title: idSchema,
  prompt: idSchema,
  materials: materialsWith(idSchema),
});
type StepEvent = z.infer<typeof stepEvent>;

/** What a facilitator wrote of a step, as an event tells it and as the words beside it. */
export function writtenStep(step: StepInput, { newId, actor }: Context): { step: StepEvent; words: WrittenWord[] } {
  const ids = { title: newId('w-title'), prompt: newId('w-prompt') };
  const notes: WrittenWord[] = [];
  const materials = step.materials?.map((material) => {
    if (material.kind !== 'note') return material;
    const id = newId('w-note');
    notes.push({ id, kind: 'text', author: actor.id, text: material.text });
    return { kind: material.kind, text: id };
  });
  return {
    step: { ...step, ...ids, ...(materials ? { materials } : {}) },
    words: [
      ...notes,
      { id: ids.title, kind: 'title', author: actor.id, text: step.title },
      { id: ids.prompt, kind: 'text', author: actor.id, text: step.prompt },
    ],
  };
}

/** What stands where a title or a prompt has been erased. */
export const erasedWord = '–';

/** The refusal of materials of which the scenario does not have one. */
export function materialProblem(materials: readonly Material[] | undefined, scenario: Scenario): Refused | undefined {
  for (const material of materials ?? []) {
    if (material.kind === 'factSheet' && !scenario.factSheets.some(({ id }) => id === material.id)) {
      return reject('reject.unknownFactSheet');
    }
    if (material.kind === 'proposal' && !proposalById(scenario, material.id)) return reject('reject.unknownProposal');
  }
  return undefined;
}

/** A step as an event tells it, with its words. */
export const stepOf = (id: string, { materials, ...step }: StepEvent, word: (id: string) => string | null): Step => ({
  ...step,
  ...(materials
    ? {
        materials: materials.map((one) => (one.kind === 'note' ? { ...one, text: word(one.text) ?? erasedWord } : one)),
      }
    : {}),
  id,
  title: word(step.title) ?? erasedWord,
  prompt: word(step.prompt) ?? erasedWord,
});

/** Where a step stands in a programme; -1 where it does not. */
export const placeOf = (programme: readonly Step[], stepId: string): number =>
  programme.findIndex(({ id }) => id === stepId);
