import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { mostOptions } from '../voting/methods/vote.ts';
import { accept, defineCommand, reject } from './command.ts';

const hands = z.int().check(z.gte(0), z.lte(10_000));
const fields = {
  /** People who voted by hand, those who were blank among them. */
  voters: hands,
  blanks: hands,
  counts: z.array(z.strictObject({ optionId: idSchema, count: hands })).check(z.maxLength(mostOptions)),
};

/**
 * Notes votes by raised hand, counted by the facilitator, on a ballot that has not been shown; in place of those noted before.
 * They are shown apart from the votes that were cast (B4). Refused for unknown options, and for more hands than people.
 */
export const addHandVotes = defineCommand({
  name: 'addHandVotes',
  label: 'command.addHandVotes',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema, ...fields }),
  event: z.strictObject({ type: z.literal('handVotesNoted'), id: idSchema, ...fields }),

  decide({ stage }, { ballotId, voters, blanks, counts }) {
    const ballot = find(stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage !== 'open' && ballot.stage !== 'closed') return reject('reject.ballotShown');
    const known = new Set(ballot.options.map(({ id }) => id));
    const named = counts.map(({ optionId }) => optionId);
    if (new Set(named).size !== named.length || named.some((id) => !known.has(id)))
      return reject('reject.unknownOption');
    const raised = counts.map(({ count }) => count);
    const together =
      ballot.method === 'single' ? raised.reduce((sum, count) => sum + count, 0) : Math.max(0, ...raised);
    if (together + blanks > voters) return reject('reject.handsTooMany', { voters });
    return accept({ type: 'handVotesNoted' as const, id: ballotId, voters, blanks, counts });
  },

  reduce({ backstage }, { id, voters, blanks, counts }) {
    backstage.run.handVotes ??= {};
    backstage.run.handVotes[id] = { voters, blanks, counts };
  },
});
