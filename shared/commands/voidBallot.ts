import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand } from './command.ts';

/** Declares an open ballot void because its urn was lost; it must be held again, never counted in part (B6). */
export const voidBallot = defineCommand({
  name: 'voidBallot',
  label: 'command.voidBallot',
  roles: ['system'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema }),
  event: z.strictObject({ type: z.literal('ballotVoided'), id: idSchema }),

  decide({ stage }, { ballotId }) {
    const isOpen = find(stage.run.ballots, ballotId)?.stage === 'open';
    return isOpen ? accept({ type: 'ballotVoided' as const, id: ballotId }) : accept();
  },

  reduce({ stage }, { id }) {
    const { question, method, options, roll } = must(stage.run.ballots[id], 'ballot');
    stage.run.ballots[id] = { id, question, method, options, roll, stage: 'void' };
  },
});
