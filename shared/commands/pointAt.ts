import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { idSchema } from '../ids.ts';
import { type Pointer, pointedAt, pointerKinds } from '../programme/pointer.ts';
import { latestBallot } from '../voting/ballots.ts';
import { accept, defineCommand, reject } from './command.ts';

const unknown = {
  area: 'reject.unknownArea',
  proposal: 'reject.unknownProposal',
  idea: 'reject.unknownIdea',
  option: 'reject.unknownOption',
} as const;

/**
 * Points at a row on the screen: an area, a proposal, an idea on the wall, or an option of the ballot the room looks at; null
 * points at nothing any more. Refused for what is not there. The pointer goes when the scene or the step does.
 */
export const pointAt = defineCommand({
  name: 'pointAt',
  label: 'command.pointAt',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ at: z.nullable(z.strictObject({ kind: z.enum(pointerKinds), id: idSchema })) }),
  event: z.strictObject({
    type: z.literal('pointedAt'),
    at: z.nullable(
      z.union([
        z.strictObject({ kind: z.enum(['area', 'proposal', 'idea']), id: idSchema }),
        z.strictObject({ kind: z.literal('option'), id: idSchema, ballotId: idSchema }),
      ]),
    ),
  }),

  decide({ stage: { run } }, { at }) {
    if (at === null) return run.pointer ? accept({ type: 'pointedAt' as const, at }) : accept();
    const { kind, id } = at;
    const ballotId = latestBallot(run)?.id ?? '';
    const pointer: Pointer = kind === 'option' ? { kind, id, ballotId } : { kind, id };
    if (pointedAt({ ...run, pointer }, kind) === undefined) return reject(unknown[kind]);
    if (run.pointer && canonicalJson(run.pointer) === canonicalJson(pointer)) return accept();
    return accept({ type: 'pointedAt' as const, at: pointer });
  },

  reduce({ stage: { run } }, { at }) {
    if (at) run.pointer = at;
    else delete run.pointer;
  },
});
