import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';
import { standingProblem } from './standingProblem.ts';

/** Says that an idea goes no further for now, and why; all read it. Refused once it stands in the catalogue or has been merged. */
export const parkIdea = defineCommand({
  name: 'parkIdea',
  label: 'command.parkIdea',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ideaId: idSchema, reason: writtenLine(textLimits.reason) }),
  event: z.strictObject({ type: z.literal('ideaParked'), id: idSchema, reason: idSchema }),

  decide({ stage }, { ideaId, reason }, { actor, newId }) {
    const idea = find(stage.run.ideas, ideaId);
    const merged = standingProblem(stage.run, [ideaId]);
    if (merged || !idea) return merged ?? reject('reject.unknownIdea');
    if (idea.became?.kind === 'proposal') return reject('reject.ideaInCatalogue');
    if (idea.became?.reason.text === reason) return accept();
    const word = newId('w-reason');
    return accept({ type: 'ideaParked' as const, id: ideaId, reason: word }, [
      { id: word, kind: 'reason', author: actor.id, text: reason },
    ]);
  },

  reduce({ stage }, { id, reason }, { at, word }) {
    must(stage.run.ideas[id], 'idea').became = { kind: 'parked', reason: { id: reason, text: word(reason) }, at };
  },
});
