import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { opensNow } from '../programme/programme.ts';
import { acceptVote, defineCommand, reject } from './command.ts';

/**
 * Votes on an open ballot: the options one approves, or none for a blank vote; the last vote before close counts. The vote goes
 * into the urn and leaves no event (B1, B2). Refused for who is not on the roll, when the ballot or the step is closed, and for
 * unknown or repeated options.
 */
export const castVote = defineCommand({
  name: 'castVote',
  label: 'command.castVote',
  roles: ['participant'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema, options: z.array(idSchema).check(z.maxLength(40)) }),
  event: z.never(),

  decide({ stage, own }, { ballotId, options }, { actor }) {
    const ballot = find(stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage !== 'open') return reject('reject.ballotClosed');
    if (!opensNow(stage.run).ballots) return reject('reject.ballotsClosed');
    if (!find(find(own, actor.id)?.rolls ?? {}, ballotId)) return reject('reject.notOnRoll');
    const known = new Set(ballot.options.map((option) => option.id));
    if (new Set(options).size !== options.length || options.some((id) => !known.has(id)))
      return reject('reject.unknownOption');
    return acceptVote({ ballotId, options });
  },

  reduce() {
    // A vote leaves no event, so there is nothing to reduce.
  },
});
