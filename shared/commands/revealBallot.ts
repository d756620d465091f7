import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { frozenOf } from '../voting/ballots.ts';
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

  reduce({ stage, backstage, vault }, { id }) {
    const result = must(vault.run.results[id], 'result');
    const hand = backstage.run.handVotes?.[id];
    stage.run.ballots[id] = {
      ...frozenOf(must(stage.run.ballots[id], 'ballot')),
      stage: 'revealed',
      cast: result.cast,
      result,
      ...(hand ? { hand } : {}),
    };
    if (backstage.run.handVotes) delete backstage.run.handVotes[id];
    delete vault.run.results[id];
  },
});
