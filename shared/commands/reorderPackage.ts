import * as z from 'zod/mini';
import type { Adoption } from '../budget/board.ts';
import { changeBoard } from '../budget/changes.ts';
import { proposalById } from '../budget/effects.ts';
import { idSchema, must } from '../ids.ts';
import { hidesNames, opensNow } from '../programme/programme.ts';
import { boardById, plenary, workplaceOf } from '../tables/boards.ts';
import { accept, defineCommand, reject } from './command.ts';

const position = z.int().check(z.gte(0), z.lte(10_000));

const withStepAt = (steps: readonly Adoption[], from: number, to: number): Adoption[] =>
  steps.toSpliced(from, 1).toSpliced(to, 0, must(steps[from], 'step'));

/**
 * Gives a step of the package another place on the ladder; the others keep their order. A place beyond the last is the last.
 * Refused when the step of the programme does not open moves, the proposal is not in the package, or it would stand before one
 * that it requires.
 */
export const reorderPackage = defineCommand({
  name: 'reorderPackage',
  label: 'command.reorderPackage',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ proposalId: idSchema, position }),
  event: z.strictObject({
    type: z.literal('packageReordered'),
    proposalId: idSchema,
    position,
    /** Absent in logs from before boards kept their history. */
    by: z.optional(idSchema),
    anonymous: z.optional(z.boolean()),
    boardId: z.optional(idSchema),
  }),

  decide(state, { proposalId, position: asked }, { actor }) {
    const { run, place } = workplaceOf(state, actor);
    const steps = run.board.package;
    if (!opensNow(run).moves) return reject('reject.movesClosed');
    const from = steps.findIndex((adoption) => adoption.proposalId === proposalId);
    if (from < 0) return reject('reject.notInPackage');
    const to = Math.min(asked, steps.length - 1);
    if (to === from) return accept();
    const seen = new Set<string>();
    for (const adoption of withStepAt(steps, from, to)) {
      const proposal = must(proposalById(run.scenario, adoption.proposalId), 'proposal');
      const missing = proposal.requires.find((id) => !seen.has(id));
      if (missing) {
        const other = proposalById(run.scenario, missing)?.title ?? '';
        return reject('reject.orderRequires', { proposal: proposal.title, other });
      }
      seen.add(adoption.proposalId);
    }
    const anonymous = hidesNames(run);
    return accept({
      type: 'packageReordered' as const,
      proposalId,
      position: to,
      by: actor.id,
      anonymous,
      ...place,
    });
  },

  reduce({ stage }, { proposalId, position: to, by, anonymous, boardId = plenary }, { at }) {
    const doer = anonymous || !by ? null : by;
    changeBoard(boardById(stage.run, boardId), { kind: 'reordered', proposalId, position: to, by: doer, at });
  },
});
