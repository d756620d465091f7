import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenLine, writtenText } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Writes down what the room agreed on about a card, and who owns it; answers then stand as they are. Refused for a card that is
 * gone, without words or owner; nothing happens when it says so already.
 */
export const decideCard = defineCommand({
  name: 'decideCard',
  label: 'command.decideCard',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({
    cardId: idSchema,
    text: writtenText(textLimits.reason),
    owner: writtenLine(textLimits.sender),
  }),
  event: z.strictObject({ type: z.literal('cardDecided'), id: idSchema, text: idSchema, owner: idSchema }),

  decide({ stage }, { cardId, text, owner }, { actor, newId }) {
    const card = find(stage.discussion ?? {}, cardId);
    if (!card) return reject('reject.unknownCard');
    if (text === '') return reject('input.empty');
    if (card.decision?.text.text === text && card.decision.owner.text === owner) return accept();
    const ids = { text: newId('w-decided'), owner: newId('w-decided') };
    return accept({ type: 'cardDecided' as const, id: cardId, ...ids }, [
      { id: ids.text, kind: 'text', author: actor.id, text },
      { id: ids.owner, kind: 'name', author: actor.id, text: owner },
    ]);
  },

  reduce({ stage }, { id, text, owner }, { at, word }) {
    must(stage.discussion?.[id], 'card').decision = {
      text: { id: text, text: word(text) },
      owner: { id: owner, text: word(owner) },
      at,
    };
  },
});
