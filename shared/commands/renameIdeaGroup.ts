import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Gives a group of ideas another title. Refused for a group that is gone; nothing happens when it has that title. */
export const renameIdeaGroup = defineCommand({
  name: 'renameIdeaGroup',
  label: 'command.renameIdeaGroup',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ groupId: idSchema, title: writtenLine(textLimits.ideaGroup) }),
  event: z.strictObject({ type: z.literal('ideaGroupRenamed'), id: idSchema, title: idSchema }),

  decide({ stage }, { groupId, title }, { actor, newId }) {
    const group = find(stage.run.ideaGroups ?? {}, groupId);
    if (!group) return reject('reject.unknownIdeaGroup');
    if (group.title.text === title) return accept();
    const word = newId('w-group');
    return accept({ type: 'ideaGroupRenamed' as const, id: groupId, title: word }, [
      { id: word, kind: 'title', author: actor.id, text: title },
    ]);
  },

  reduce({ stage }, { id, title }, { word }) {
    must(stage.run.ideaGroups?.[id], 'group of ideas').title = { id: title, text: word(title) };
  },
});
