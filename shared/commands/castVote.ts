import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { opensNow } from '../programme/programme.ts';
import { paperOf } from '../voting/ballots.ts';
import { namesOptions } from '../voting/methods/method.ts';
import { methods } from '../voting/methods/methods.ts';
import { mostOptions, type Vote, voteSchema } from '../voting/methods/vote.ts';
import { acceptVote, defineCommand, reject } from './command.ts';

const input = z.union([
  z.strictObject({ ballotId: idSchema, vote: voteSchema }),
  // The shape of votes before there were other methods than approval; a device may still hold one.
  z.strictObject({ ballotId: idSchema, options: z.array(idSchema).check(z.maxLength(mostOptions)) }),
]);

/** The vote that a command gives, in whichever shape it came. */
export const voteIn = (given: z.infer<typeof input>): Vote =>
  'vote' in given ? given.vote : { options: given.options };

/**
 * Votes on an open ballot, as its method asks, or blank; the last vote before close counts. The vote goes into the urn and
 * leaves no event (B1, B2). Refused for who is not on the roll, when the ballot or the step is closed, for unknown or repeated
 * options, and for a vote that is not of the ballot's method or above its points.
 */
export const castVote = defineCommand({
  name: 'castVote',
  label: 'command.castVote',
  roles: ['participant'],
  predicted: false,
  input,
  event: z.never(),

  decide({ stage, own }, given, { actor }) {
    const { ballotId } = given;
    const ballot = find(stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage !== 'open') return reject('reject.ballotClosed');
    if (!opensNow(stage.run).ballots) return reject('reject.ballotsClosed');
    if (!find(find(own, actor.id)?.rolls ?? {}, ballotId)) return reject('reject.notOnRoll');
    const vote = voteIn(given);
    const paper = paperOf(ballot);
    const named = 'options' in vote ? vote.options : Object.keys('points' in vote ? vote.points : vote.levels);
    if (!namesOptions(named, paper)) return reject('reject.unknownOption');
    if (!methods[ballot.method].fits(vote, paper)) return reject('reject.voteUnfit');
    return acceptVote({ ballotId, vote });
  },

  reduce() {
    // A vote leaves no event, so there is nothing to reduce.
  },
});
