import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { opensNow } from '../programme/programme.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';
import { standingProblem } from './standingProblem.ts';
import { ideaEventFields, ideaInput, ideaProblem } from './submitIdea.ts';

/**
 * Rewrites an idea of one's own that is on the wall or behind the curtain. A ballot that already holds the idea keeps its old
 * wording (B4). Refused when it has been merged into another one, which the refusal names, and once it is
 * costed: a price is of its wording.
 */
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
    if (mine.stage === 'hidden' || (mine.stage === 'shown' && !find(stage.run.ideas, ideaId)))
      return reject('reject.ideaHidden');
    const merged = mine.stage === 'shown' ? standingProblem(stage.run, [ideaId]) : undefined;
    if (merged) return merged;
    if (find(stage.run.ideas, ideaId)?.cost) return reject('reject.ideaCosted');
    const problem = ideaProblem({ areaId, amounts }, stage.run.scenario);
    if (problem) return problem;
    const words = { title: newId('w-title'), text: newId('w-text') };
    return accept({ type: 'ideaEdited' as const, id: ideaId, ...words, areaId, amounts, by: actor.id }, [
      { id: words.title, kind: 'title', author: actor.id, text: title },
      { id: words.text, kind: 'text', author: actor.id, text },
    ]);
  },

  reduce({ stage, own, vault }, { id, title, text, areaId, amounts, by }, { word }) {
    const mine = ownOf(own, by).ideas[id];
    const veiled = mine?.stage === 'veiled' ? mine.idea : undefined;
    for (const idea of [stage.run.ideas[id], vault.run.veiledIdeas[id], veiled]) {
      if (!idea) continue;
      idea.title = { id: title, text: word(title) };
      idea.text = { id: text, text: word(text) };
      idea.areaId = areaId;
      idea.amounts = amounts;
    }
  },
});
