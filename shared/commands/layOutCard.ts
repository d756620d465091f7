import * as z from 'zod/mini';
import { mostCards } from '../discussion/card.ts';
import { cardSteps } from '../discussion/cardSteps.ts';
import { idSchema } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Lays a discussion card out for the room: a ready-made question (`deckId`), or one of the desk's own. Refused when the workshop
 * has as many cards as it can have; nothing happens when that ready-made question lies there already.
 */
export const layOutCard = defineCommand({
  name: 'layOutCard',
  label: 'command.layOutCard',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({
    step: z.enum(cardSteps),
    question: writtenLine(textLimits.question),
    deckId: z.optional(idSchema),
  }),
  event: z.strictObject({
    type: z.literal('cardLaidOut'),
    id: idSchema,
    step: z.enum(cardSteps),
    question: idSchema,
    deckId: z.optional(idSchema),
  }),

  decide({ stage: { discussion = {} } }, { step, question, deckId }, { actor, newId }) {
    const cards = Object.values(discussion);
    if (deckId !== undefined && cards.some((card) => card.deckId === deckId)) return accept();
    if (cards.length >= mostCards) return reject('reject.tooManyCards', { most: mostCards });
    const word = newId('w-card');
    const from = deckId === undefined ? {} : { deckId };
    return accept({ type: 'cardLaidOut' as const, id: newId('k'), step, question: word, ...from }, [
      { id: word, kind: 'question', author: actor.id, text: question },
    ]);
  },

  reduce({ stage }, { id, step, question, deckId }, { at, word }) {
    stage.discussion ??= {};
    stage.discussion[id] = {
      id,
      step,
      question: { id: question, text: word(question) },
      ...(deckId === undefined ? {} : { deckId }),
      answers: [],
      at,
    };
  },
});
