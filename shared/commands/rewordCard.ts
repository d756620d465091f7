import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Words a card's question anew; its answers stay. Refused for a card that is gone; nothing happens when it says so already. */
export const rewordCard = defineCommand({
  name: 'rewordCard',
  label: 'command.rewordCard',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ cardId: idSchema, question: writtenLine(textLimits.question) }),
  event: z.strictObject({ type: z.literal('cardReworded'), id: idSchema, question: idSchema }),

  decide({ stage }, { cardId, question }, { actor, newId }) {
    const card = find(stage.discussion ?? {}, cardId);
    if (!card) return reject('reject.unknownCard');
    if (card.question.text === question) return accept();
    const word = newId('w-card');
    return accept({ type: 'cardReworded' as const, id: cardId, question: word }, [
      { id: word, kind: 'question', author: actor.id, text: question },
    ]);
  },

  reduce({ stage }, { id, question }, { word }) {
    must(stage.discussion?.[id], 'card').question = { id: question, text: word(question) };
  },
});
