import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Throws away a prepared ballot that has not been opened. */
export const discardBallot = defineCommand({
  name: 'discardBallot',
  label: 'command.discardBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema }),
  event: z.strictObject({ type: z.literal('ballotDiscarded'), id: idSchema }),

  decide({ stage, backstage }, { ballotId }) {
    if (find(stage.run.ballots, ballotId)) return reject('reject.ballotOpened');
    if (!find(backstage.run.draftBallots, ballotId)) return accept();
    return accept({ type: 'ballotDiscarded' as const, id: ballotId });
  },

  reduce({ backstage }, { id }) {
    delete backstage.run.draftBallots[id];
  },
});
