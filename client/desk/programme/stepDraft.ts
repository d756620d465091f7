import * as z from 'zod/mini';
import type { Problem } from '../../../shared/commands/command.ts';
import { readInput } from '../../../shared/commands/ruling.ts';
import { fiveSteps } from '../../../shared/discussion/cardSteps.ts';
import { type StepInput, stepInput } from '../../../shared/programme/stepFields.ts';
import { type Step, sceneSchema, stepSchema } from '../../../shared/scenario/schema.ts';

/** A step as it is being typed. */
const draftSchema = z.object({
  kind: stepSchema.shape.kind,
  title: z.string(),
  prompt: z.string(),
  minutes: z.string(),
  plannedAt: z.string(),
  board: z.enum(['plenary', 'table']),
  moves: z.boolean(),
  ideas: z.boolean(),
  ballots: z.boolean(),
  anonymous: z.boolean(),
  roleBlind: z.boolean(),
  privateWriting: z.boolean(),
  materials: z.optional(
    z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('factSheet'), id: z.string() }),
        z.object({ kind: z.literal('proposal'), id: z.string() }),
        z.object({ kind: z.literal('note'), text: z.string() }),
      ]),
    ),
  ),
  scene: sceneSchema,
  /** Empty where the step is for none of the five, or talks of nothing. */
  cardStep: z._default(z.enum(['', ...fiveSteps]), ''),
});
export type StepDraft = z.infer<typeof draftSchema>;

export const newStep: StepDraft = {
  kind: 'discussion',
  title: '',
  prompt: '',
  minutes: '20',
  plannedAt: '',
  board: 'plenary',
  moves: false,
  ideas: false,
  ballots: false,
  anonymous: false,
  roleBlind: false,
  privateWriting: false,
  scene: 'step',
  cardStep: '',
};

export const draftOf = (step: Step): StepDraft => ({
  kind: step.kind,
  title: step.title,
  prompt: step.prompt,
  minutes: String(step.minutes),
  plannedAt: step.plannedAt ?? '',
  board: step.board ?? 'plenary',
  ...step.opens,
  anonymous: step.anonymous,
  roleBlind: step.roleBlind ?? false,
  privateWriting: step.privateWriting ?? false,
  scene: step.scene,
  cardStep: step.cardStep ?? '',
  ...(step.materials ? { materials: step.materials } : {}),
});

/** What was kept of a draft; undefined when it was nothing, or is not one. */
export function keptDraft(kept: string): StepDraft | undefined {
  try {
    const read = draftSchema.safeParse(JSON.parse(kept));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** A time of day however it is typed: 9, 9.05, 09:05. What is no time stays as it is, and is refused. */
function clockTime(typed: string): string {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(typed.trim()) ?? [];
  return hours === '' ? typed : `${hours.padStart(2, '0')}:${minutes}`;
}

export type DraftReading = { ok: true; input: StepInput } | { ok: false; field: keyof StepDraft; problem?: Problem };

/** The step that a draft says, or the field to look at. */
export function readDraft(draft: StepDraft): DraftReading {
  const {
    moves,
    ideas,
    ballots,
    board,
    roleBlind,
    privateWriting,
    minutes,
    plannedAt,
    materials: laid = [],
    cardStep,
    ...rest
  } = draft;
  const { shape } = stepInput.def;
  const time = clockTime(plannedAt);
  const materials = laid.filter((one) => one.kind !== 'note' || one.text.trim() !== '');
  const typed = {
    ...rest,
    opens: { moves, ideas, ballots },
    minutes: /^\s*\d+\s*$/.test(minutes) ? Number(minutes) : Number.NaN,
    ...(plannedAt.trim() === '' ? {} : { plannedAt: time }),
    ...(board === 'table' ? { board } : {}),
    ...(roleBlind ? { roleBlind } : {}),
    ...(privateWriting ? { privateWriting } : {}),
    ...(cardStep !== '' && rest.kind === 'discussion' ? { cardStep } : {}),
    ...(materials.length > 0 ? { materials } : {}),
  };
  for (const field of ['title', 'prompt'] as const) {
    const reading = readInput<unknown>(shape[field], typed[field]);
    if (!reading.ok) return { ok: false, field, problem: reading.problem };
  }
  if (!shape.minutes.safeParse(typed.minutes).success) return { ok: false, field: 'minutes' };
  if (!shape.plannedAt.safeParse(typed.plannedAt).success) return { ok: false, field: 'plannedAt' };
  const reading = readInput<StepInput>(stepInput, typed);
  return reading.ok ? reading : { ok: false, field: 'title', problem: reading.problem };
}
