import * as z from 'zod/mini';
import { answerIn } from '../discussion/card.ts';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Takes one's own answer to a card back, with what others marked on it. Refused for others' answers, for one of an earlier day, and
 * on a card that is decided.
 */
export const withdrawAnswer = defineCommand({
  name: 'withdrawAnswer',
  label: 'command.withdrawAnswer',
  roles: ['participant'],
  predicted: false,
  input: z.strictObject({ answerId: idSchema }),
  event: z.strictObject({ type: z.literal('answerWithdrawn'), cardId: idSchema, id: idSchema }),

  decide({ stage, own }, { answerId }, { actor }) {
    const known = answerIn(stage.discussion ?? {}, answerId);
    if (!known) return reject('reject.unknownAnswer');
    if (known.answer.carried) return reject('reject.carriedAnswer');
    if (!find(find(own, actor.id)?.discussion?.answers ?? {}, answerId)) return reject('reject.notYourAnswer');
    if (known.card.decision) return reject('reject.cardDecided');
    return accept({ type: 'answerWithdrawn' as const, cardId: known.card.id, id: answerId });
  },

  reduce({ stage, own, vault }, { cardId, id }) {
    const card = must(stage.discussion?.[cardId], 'card');
    card.answers = card.answers.filter((answer) => answer.id !== id);
    delete vault.discussion?.authors[id];
    delete vault.discussion?.marks[id];
    for (const { discussion } of Object.values(own)) {
      if (!discussion) continue;
      delete discussion.answers[id];
      delete discussion.marks[id];
    }
  },
});
