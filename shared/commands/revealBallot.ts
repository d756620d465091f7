import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { frozenOf } from '../voting/ballots.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Shows the room the result of a closed ballot; of one from a role-blind step the totals alone, until `showRoles`. Refused when it
 * was closed before the workshop was read in from a file, which holds no result that had not been shown. */
export const revealBallot = defineCommand({
  name: 'revealBallot',
  label: 'command.revealBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema }),
  event: z.strictObject({ type: z.literal('ballotRevealed'), id: idSchema }),

  decide({ stage, vault }, { ballotId }) {
    const ballot = find(stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage === 'open' || ballot.stage === 'void') return reject('reject.ballotNotClosed');
    if (ballot.stage === 'revealed') return accept();
    if (!find(vault.run.results, ballotId)) return reject('reject.resultNotInFile');
    return accept({ type: 'ballotRevealed' as const, id: ballotId });
  },

  reduce({ stage, backstage, vault }, { id }) {
    const counted = must(vault.run.results[id], 'result');
    const frozen = frozenOf(must(stage.run.ballots[id], 'ballot'));
    const { groups, withheld, votes, ...totals } = counted;
    const result = frozen.blind ? { ...totals, groups: [], withheld: [] } : counted;
    if (frozen.blind) {
      vault.run.heldRoles ??= {};
      vault.run.heldRoles[id] = { groups, withheld, ...(votes ? { votes } : {}) };
    }
    const hand = backstage.run.handVotes?.[id];
    stage.run.ballots[id] = {
      ...frozen,
      stage: 'revealed',
      cast: result.cast,
      result,
      ...(hand ? { hand } : {}),
    };
    if (backstage.run.handVotes) delete backstage.run.handVotes[id];
    delete vault.run.results[id];
  },
});
