import * as z from 'zod/mini';
import { mayDiscuss, mostAnswers } from '../discussion/card.ts';
import { ownDiscussionOf, secretsOf } from '../discussion/ownDiscussion.ts';
import { recordVoice } from '../equality/voices.ts';
import { find, idSchema, must } from '../ids.ts';
import { hidesNames } from '../programme/programme.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Answers a discussion card, without one's name; a table's tablet answers for its table, and that is shown unless the step hides
 * who does what. Refused outside of discussion steps, on a card that is gone, decided or full.
 */
export const answerCard = defineCommand({
  name: 'answerCard',
  label: 'command.answerCard',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ cardId: idSchema, text: writtenLine(textLimits.cardAnswer) }),
  event: z.strictObject({
    type: z.literal('cardAnswered'),
    cardId: idSchema,
    id: idSchema,
    text: idSchema,
    by: idSchema,
    tableId: z.optional(idSchema),
  }),

  decide({ stage }, { cardId, text }, { actor, newId }) {
    if (!mayDiscuss(stage.run)) return reject('reject.noDiscussionNow');
    const card = find(stage.discussion ?? {}, cardId);
    if (!card) return reject('reject.unknownCard');
    if (card.decision) return reject('reject.cardDecided');
    if (card.answers.length >= mostAnswers) return reject('reject.cardFull', { most: mostAnswers });
    const word = newId('w-answer');
    const table = hidesNames(stage.run) ? undefined : find(stage.tablets, actor.id)?.tableId;
    const from = table === undefined ? {} : { tableId: table };
    return accept({ type: 'cardAnswered' as const, cardId, id: newId('a'), text: word, by: actor.id, ...from }, [
      { id: word, kind: 'answer', author: actor.id, text },
    ]);
  },

  reduce({ stage, own, vault }, { cardId, id, text, by, tableId }, { at, word }) {
    must(stage.discussion?.[cardId], 'card').answers.push({
      id,
      text: { id: text, text: word(text) },
      ...(tableId === undefined ? {} : { tableId }),
      agree: 0,
      disagree: 0,
      at,
    });
    secretsOf({ vault }).authors[id] = by;
    ownDiscussionOf({ own }, by).answers[id] = true;
    recordVoice({ stage, vault }, 'cards', by);
  },
});
