import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Takes a card away again. Refused for one that is gone, and for one with answers: what people wrote is not taken from them. */
export const removeCard = defineCommand({
  name: 'removeCard',
  label: 'command.removeCard',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ cardId: idSchema }),
  event: z.strictObject({ type: z.literal('cardRemoved'), id: idSchema }),

  decide({ stage }, { cardId }) {
    const card = find(stage.discussion ?? {}, cardId);
    if (!card) return reject('reject.unknownCard');
    if (card.answers.length > 0) return reject('reject.cardAnswered');
    return accept({ type: 'cardRemoved' as const, id: cardId });
  },

  reduce({ stage }, { id }) {
    if (stage.discussion) delete stage.discussion[id];
  },
});
