import * as z from 'zod/mini';
import { answerIn, markings, mayDiscuss } from '../discussion/card.ts';
import { ownDiscussionOf, secretsOf } from '../discussion/ownDiscussion.ts';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

const mark = z.nullable(z.enum(markings));

/**
 * Says that one agrees or disagrees with an answer, changes it, or takes it back with null; the room sees how many, never who.
 * Refused outside of discussion steps, for one's own answer, for one of an earlier day, on a card that is decided, and to a table's
 * tablet, which is nobody.
 */
export const markAnswer = defineCommand({
  name: 'markAnswer',
  label: 'command.markAnswer',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ answerId: idSchema, mark }),
  event: z.strictObject({
    type: z.literal('answerMarked'),
    cardId: idSchema,
    id: idSchema,
    mark,
    by: idSchema,
    /** What the same person said before. */
    before: mark,
  }),

  decide({ stage, own }, { answerId, mark: next }, { actor }) {
    if (find(stage.tablets, actor.id)) return reject('reject.markOfOne');
    if (!mayDiscuss(stage.run)) return reject('reject.noDiscussionNow');
    const known = answerIn(stage.discussion ?? {}, answerId);
    if (!known) return reject('reject.unknownAnswer');
    if (known.answer.carried) return reject('reject.carriedAnswer');
    if (known.card.decision) return reject('reject.cardDecided');
    const mine = find(own, actor.id)?.discussion;
    if (find(mine?.answers ?? {}, answerId)) return reject('reject.yourOwnAnswer');
    const before = find(mine?.marks ?? {}, answerId) ?? null;
    if (before === next) return accept();
    return accept({
      type: 'answerMarked' as const,
      cardId: known.card.id,
      id: answerId,
      mark: next,
      by: actor.id,
      before,
    });
  },

  reduce({ stage, own, vault }, { cardId, id, mark: next, by, before }) {
    const answer = must(
      stage.discussion?.[cardId]?.answers.find((one) => one.id === id),
      'answer',
    );
    if (before) answer[before] -= 1;
    if (next) answer[next] += 1;
    const { marks } = secretsOf({ vault });
    marks[id] ??= {};
    const mine = ownDiscussionOf({ own }, by).marks;
    if (next) {
      marks[id][by] = next;
      mine[id] = next;
    } else {
      delete marks[id][by];
      delete mine[id];
    }
  },
});
