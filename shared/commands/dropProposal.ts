import * as z from 'zod/mini';
import { changeBoard } from '../budget/changes.ts';
import { proposalById } from '../budget/effects.ts';
import { idSchema } from '../ids.ts';
import { hidesNames, opensNow } from '../programme/programme.ts';
import { boardById, plenary, workplaceOf } from '../tables/boards.ts';
import { accept, defineCommand, reject } from './command.ts';
import { refusedBreach } from './refusedBreach.ts';

/**
 * Takes a proposal out of the package. Refused when the step does not open moves, another adopted proposal requires it, or what
 * it gives has been spent so that an account would pass its limit (M3). Dropping what is not there changes nothing.
 */
export const dropProposal = defineCommand({
  name: 'dropProposal',
  label: 'command.dropProposal',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ proposalId: idSchema }),
  event: z.strictObject({
    type: z.literal('proposalDropped'),
    proposalId: idSchema,
    /** Absent in logs from before boards kept their history. */
    by: z.optional(idSchema),
    anonymous: z.optional(z.boolean()),
    boardId: z.optional(idSchema),
  }),

  decide(state, { proposalId }, { actor }) {
    const { run, place } = workplaceOf(state, actor);
    const { board, scenario } = run;
    if (!opensNow(run).moves) return reject('reject.movesClosed');
    const rest = board.package.filter((adoption) => adoption.proposalId !== proposalId);
    if (rest.length === board.package.length) return accept();
    const dependent = rest
      .map((adoption) => proposalById(scenario, adoption.proposalId))
      .find((proposal) => proposal?.requires.includes(proposalId));
    if (dependent) {
      const proposal = proposalById(scenario, proposalId)?.title ?? '';
      return reject('reject.requiredBy', { proposal, other: dependent.title });
    }
    const refused = refusedBreach(board, rest, scenario, { savings: 'reject.dropSavings', area: 'reject.dropArea' });
    if (refused) return refused;
    const anonymous = hidesNames(run);
    return accept({ type: 'proposalDropped' as const, proposalId, by: actor.id, anonymous, ...place });
  },

  reduce({ stage }, { proposalId, by, anonymous, boardId = plenary }, { at }) {
    const doer = anonymous || !by ? null : by;
    changeBoard(boardById(stage.run, boardId), { kind: 'dropped', proposalId, by: doer, at });
  },
});
