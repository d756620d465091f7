import * as z from 'zod/mini';
import { isTouched, latestList } from '../ideas/list/latestList.ts';
import { idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { eraseIdea } from './eraseIdea.ts';

/** Most titles a refusal names. */
const mostNamed = 5;

/**
 * Takes the list that was read in last off the wall again, all of it, hidden ideas too; one of its ideas says which list is meant,
 * so that another one that came in meanwhile stays. Refused for an idea of no list or of an earlier one, and as long as somebody has
 * worked on one of the ideas: merged, costed, parked or made a proposal, grouped, put on a ballot, or with its temperature shown. The
 * titles that stand in the way are told.
 */
export const takeBackList = defineCommand({
  name: 'takeBackList',
  label: 'command.takeBackList',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ideaId: idSchema }),
  event: z.strictObject({ type: z.literal('listTakenBack'), ideaIds: z.array(idSchema) }),

  decide({ stage, backstage }, { ideaId }) {
    const list = latestList(stage.run, backstage.run);
    if (!list.some(({ id }) => id === ideaId)) return reject('reject.listNotLatest');
    const touched = list.filter((idea) => isTouched(stage.run, backstage.run, idea));
    if (touched.length > 0) {
      const named = touched.slice(0, mostNamed).map(({ title }) => `“${title.text ?? '…'}”`);
      const titles = named.join(', ');
      const more = touched.length - named.length;
      return more > 0 ? reject('reject.listTouchedMore', { titles, more }) : reject('reject.listTouched', { titles });
    }
    return accept({ type: 'listTakenBack' as const, ideaIds: list.map(({ id }) => id) });
  },

  reduce(draft, { ideaIds }) {
    for (const id of ideaIds) eraseIdea(draft, id);
  },
});
