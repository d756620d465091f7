import { standingIdea } from '../ideas/merged.ts';
import { find } from '../ids.ts';
import type { IdeaId, StageRun } from '../state.ts';
import { type Refused, reject } from './command.ts';

/** The refusal of the first idea that is not on the wall by itself; where it has been merged, the one it stands in is named. */
export function standingProblem({ ideas }: StageRun, ids: readonly IdeaId[]): Refused | undefined {
  for (const id of ids) {
    const idea = find(ideas, id);
    if (!idea) return reject('reject.unknownIdea');
    if (idea.mergedInto === undefined) continue;
    return reject('reject.ideaMerged', { title: standingIdea(ideas, id)?.title.text ?? '' });
  }
  return undefined;
}
