import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { roleGroups } from '../state.ts';
import { tallyApproval } from '../voting/approval.ts';
import { accept, defineCommand, reject } from './command.ts';

const count = z.int().check(z.gte(0));
export const resultSchema = z.strictObject({
  cast: count,
  blank: count,
  approvals: z.array(z.strictObject({ optionId: idSchema, count })),
  groups: z.array(z.strictObject({ group: z.enum(roleGroups), cast: count, blank: count, approvals: z.array(count) })),
  withheld: z.array(z.enum(roleGroups)),
});

/** Closes a ballot for good and counts it; the result waits in the vault until the reveal. Refused when the urn is lost (B6). */
export const closeBallot = defineCommand({
  name: 'closeBallot',
  label: 'command.closeBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema }),
  event: z.strictObject({ type: z.literal('ballotClosed'), id: idSchema, result: resultSchema }),

  decide({ stage }, { ballotId }, { votesOf }) {
    const ballot = find(stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage !== 'open') return accept();
    const votes = votesOf(ballotId);
    if (!votes) return reject('reject.urnLost');
    const result = tallyApproval(
      ballot.options.map((option) => option.id),
      votes,
    );
    return accept({ type: 'ballotClosed' as const, id: ballotId, result });
  },

  reduce({ stage, vault }, { id, result }) {
    const { question, method, options, roll } = must(stage.run.ballots[id], 'ballot');
    stage.run.ballots[id] = { id, question, method, options, roll, stage: 'closed', cast: result.cast };
    vault.run.results[id] = result;
  },
});
