import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Shows the room the result of a closed ballot. */
export const revealBallot = defineCommand({
  name: 'revealBallot',
  label: 'command.revealBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema }),
  event: z.strictObject({ type: z.literal('ballotRevealed'), id: idSchema }),

  decide({ stage }, { ballotId }) {
    const ballot = find(stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage === 'open' || ballot.stage === 'void') return reject('reject.ballotNotClosed');
    if (ballot.stage === 'revealed') return accept();
    return accept({ type: 'ballotRevealed' as const, id: ballotId });
  },

  reduce({ stage, vault }, { id }) {
    const { question, method, options, roll } = must(stage.run.ballots[id], 'ballot');
    const result = must(vault.run.results[id], 'result');
    stage.run.ballots[id] = { id, question, method, options, roll, stage: 'revealed', cast: result.cast, result };
    delete vault.run.results[id];
  },
});
