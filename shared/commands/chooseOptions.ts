import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { mostOptions } from '../voting/methods/vote.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Says what was chosen after a ballot, and why: an act of its own beside the count, which decides nothing by itself. The one
 * said last stands. Refused until the result has been shown, and for unknown options.
 */
export const chooseOptions = defineCommand({
  name: 'chooseOptions',
  label: 'command.chooseOptions',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({
    ballotId: idSchema,
    optionIds: z.array(idSchema).check(z.maxLength(mostOptions)),
    reason: writtenLine(textLimits.reason),
  }),
  event: z.strictObject({
    type: z.literal('optionsChosen'),
    id: idSchema,
    optionIds: z.array(idSchema),
    reason: idSchema,
  }),

  decide({ stage }, { ballotId, optionIds, reason }, { actor, newId }) {
    const ballot = find(stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage !== 'revealed') return reject('reject.ballotNotShown');
    const known = new Set(ballot.options.map(({ id }) => id));
    const isKnown = new Set(optionIds).size === optionIds.length && optionIds.every((id) => known.has(id));
    if (!isKnown) return reject('reject.unknownOption');
    const id = newId('w-reason');
    return accept({ type: 'optionsChosen' as const, id: ballotId, optionIds, reason: id }, [
      { id, kind: 'reason', author: actor.id, text: reason },
    ]);
  },

  reduce({ stage }, { id, optionIds, reason }, { at, word }) {
    const ballot = must(stage.run.ballots[id], 'ballot');
    if (ballot.stage === 'revealed') ballot.chosen = { optionIds, reason: { id: reason, text: word(reason) }, at };
  },
});
