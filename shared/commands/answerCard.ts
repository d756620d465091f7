import * as z from 'zod/mini';
import { mayDiscuss, mostAnswers } from '../discussion/card.ts';
import { ownDiscussionOf, secretsOf } from '../discussion/ownDiscussion.ts';
import { recordVoice } from '../equality/voices.ts';
import { find, idSchema, must } from '../ids.ts';
import { hidesNames } from '../programme/programme.ts';
import { tableIdOf, tableNumber } from '../tables/boards.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Answers a discussion card, without one's name. A table's tablet answers for its table, and so may one who sits there
 * (`forTable`): the table is shown unless the step hides who does what, and the answer counts for no group. Refused outside of
 * discussion steps, on a card that is gone, decided or full, and for a table where one sits at none.
 */
export const answerCard = defineCommand({
  name: 'answerCard',
  label: 'command.answerCard',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({
    cardId: idSchema,
    text: writtenLine(textLimits.cardAnswer),
    forTable: z.optional(z.literal(true)),
  }),
  event: z.strictObject({
    type: z.literal('cardAnswered'),
    cardId: idSchema,
    id: idSchema,
    text: idSchema,
    by: idSchema,
    tableId: z.optional(idSchema),
    /** One person wrote it for their whole table. */
    forTable: z.optional(z.literal(true)),
  }),

  decide({ stage, own }, { cardId, text, forTable }, { actor, newId }) {
    if (!mayDiscuss(stage.run)) return reject('reject.noDiscussionNow');
    const card = find(stage.discussion ?? {}, cardId);
    if (!card) return reject('reject.unknownCard');
    if (card.decision) return reject('reject.cardDecided');
    if (card.answers.length >= mostAnswers) return reject('reject.cardFull', { most: mostAnswers });
    const tableId = tableIdOf({ stage, own }, actor.id);
    const isTablet = find(stage.tablets, actor.id) !== undefined;
    if (forTable && (tableId === undefined || tableNumber(stage.run, tableId) === undefined))
      return reject('reject.noTableOfYours');
    const word = newId('w-answer');
    const from = {
      ...(tableId !== undefined && (isTablet || forTable) && !hidesNames(stage.run) ? { tableId } : {}),
      ...(forTable && !isTablet ? { forTable } : {}),
    };
    return accept({ type: 'cardAnswered' as const, cardId, id: newId('a'), text: word, by: actor.id, ...from }, [
      { id: word, kind: 'answer', author: actor.id, text },
    ]);
  },

  reduce({ stage, own, vault }, { cardId, id, text, by, tableId, forTable }, { at, word }) {
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
    if (!forTable) recordVoice({ stage, vault }, 'cards', by);
  },
});
