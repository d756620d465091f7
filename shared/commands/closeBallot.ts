import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { roleGroups } from '../state.ts';
import { frozenOf, paperOf, wayOf } from '../voting/ballots.ts';
import { outcomeSchema } from '../voting/methods/method.ts';
import { tally } from '../voting/methods/tally.ts';
import { voteSchema } from '../voting/methods/vote.ts';
import { accept, type Decision, defineCommand, reject, type WrittenWord } from './command.ts';

const count = z.int().check(z.gte(0));
/** What is counted of a ballot, as its event tells it. */
export const resultFields = {
  cast: count,
  blank: count,
  approvals: z.array(z.strictObject({ optionId: idSchema, count })),
  groups: z.array(
    z.strictObject({
      group: z.enum(roleGroups),
      cast: count,
      blank: count,
      approvals: z.array(count),
      against: z.optional(z.array(count)),
    }),
  ),
  withheld: z.array(z.enum(roleGroups)),
  tooFew: z.optional(z.literal(true)),
  outcome: z.optional(outcomeSchema),
  /** Words: what people gave as reasons, in the order of the alphabet and without a name. */
  reasons: z.optional(z.array(idSchema)),
  /** Who voted what: in an open ballot alone. */
  votes: z.optional(z.array(z.strictObject({ voter: idSchema, vote: voteSchema }))),
};

const event = z.strictObject({ type: z.literal('ballotClosed'), id: idSchema, result: z.strictObject(resultFields) });
type Closed = z.infer<typeof event>;

/** Closes a ballot for good and counts it; the result waits in the vault until the reveal. Refused when the urn is lost (B6). */
export const closeBallot = defineCommand({
  name: 'closeBallot',
  label: 'command.closeBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema }),
  event,

  decide({ stage }, { ballotId }, { votesOf, newId }): Decision<Closed> {
    const ballot = find(stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage !== 'open') return accept();
    const votes = votesOf(ballotId);
    if (!votes) return reject('reject.urnLost');
    const way = wayOf(ballot);
    const { reasons, ...result } = tally(ballot.method, paperOf(ballot), votes, {
      isOpen: way === 'open',
      fewVoters: way !== 'secret' || ballot.fewVoters === true,
    });
    const words = (reasons ?? []).map((text): WrittenWord => {
      // By nobody: what is kept of a vote has no person (B2).
      return { id: newId('w-vote'), kind: 'reason', author: 'ballot', text };
    });
    const told = words.length > 0 ? { ...result, reasons: words.map(({ id }) => id) } : result;
    return accept<Closed>({ type: 'ballotClosed', id: ballotId, result: told }, words);
  },

  reduce({ stage, vault }, { id, result }, { word }) {
    const { reasons, ...figures } = result;
    stage.run.ballots[id] = { ...frozenOf(must(stage.run.ballots[id], 'ballot')), stage: 'closed', cast: result.cast };
    vault.run.results[id] = reasons
      ? { ...figures, reasons: reasons.map((reason) => ({ id: reason, text: word(reason) })) }
      : figures;
  },
});
