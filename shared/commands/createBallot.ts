import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

const ideaIds = z.array(idSchema).check(z.minLength(1), z.maxLength(40));

/** Prepares a ballot from ideas on the wall; only facilitators see it until it is opened. */
export const createBallot = defineCommand({
  name: 'createBallot',
  label: 'command.createBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ question: writtenLine(textLimits.question), ideaIds }),
  event: z.strictObject({ type: z.literal('ballotDrafted'), id: idSchema, question: idSchema, ideaIds }),

  decide({ stage }, input, { actor, newId }) {
    if (new Set(input.ideaIds).size !== input.ideaIds.length) return reject('reject.sameIdeaTwice');
    if (input.ideaIds.some((id) => !find(stage.run.ideas, id))) return reject('reject.unknownIdea');
    const ids = { id: newId('b'), question: newId('w-question') };
    return accept({ type: 'ballotDrafted' as const, ...ids, ideaIds: input.ideaIds }, [
      { id: ids.question, kind: 'question', author: actor.id, text: input.question },
    ]);
  },

  reduce({ backstage }, { id, question, ideaIds }, { word }) {
    backstage.run.draftBallots[id] = { id, question: { id: question, text: word(question) }, ideaIds };
  },
});
