import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Opens a decided card for answers again. Refused for a card that is gone; nothing happens when it is open. */
export const reopenCard = defineCommand({
  name: 'reopenCard',
  label: 'command.reopenCard',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ cardId: idSchema }),
  event: z.strictObject({ type: z.literal('cardReopened'), id: idSchema }),

  decide({ stage }, { cardId }) {
    const card = find(stage.discussion ?? {}, cardId);
    if (!card) return reject('reject.unknownCard');
    return card.decision ? accept({ type: 'cardReopened' as const, id: cardId }) : accept();
  },

  reduce({ stage }, { id }) {
    delete must(stage.discussion?.[id], 'card').decision;
  },
});
