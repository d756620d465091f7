import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { opensNow } from '../programme/programme.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ideaEventFields, ideaInput, ideaProblem } from './submitIdea.ts';

/** Rewrites an idea of one's own that is on the wall. A ballot that already holds the idea keeps its old wording (B4). */
export const editIdea = defineCommand({
  name: 'editIdea',
  label: 'command.editIdea',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ ideaId: idSchema, ...ideaInput }),
  event: z.strictObject({ type: z.literal('ideaEdited'), ...ideaEventFields }),

  decide({ stage, own }, { ideaId, title, text, areaId, amounts }, { actor, newId }) {
    if (!opensNow(stage.run).ideas) return reject('reject.ideasClosed');
    const mine = find(find(own, actor.id)?.ideas ?? {}, ideaId);
    if (!mine) return reject('reject.notYourIdea');
    if (mine.stage === 'hidden' || !find(stage.run.ideas, ideaId)) return reject('reject.ideaHidden');
    const problem = ideaProblem({ areaId, amounts }, stage.run.scenario);
    if (problem) return problem;
    const words = { title: newId('w-title'), text: newId('w-text') };
    return accept({ type: 'ideaEdited' as const, id: ideaId, ...words, areaId, amounts, by: actor.id }, [
      { id: words.title, kind: 'title', author: actor.id, text: title },
      { id: words.text, kind: 'text', author: actor.id, text },
    ]);
  },

  reduce({ stage }, { id, title, text, areaId, amounts }, { word }) {
    const idea = must(stage.run.ideas[id], 'idea');
    idea.title = { id: title, text: word(title) };
    idea.text = { id: text, text: word(text) };
    idea.areaId = areaId;
    idea.amounts = amounts;
  },
});
