import type { IdeaId, StageRun } from '../state.ts';
import { leaveGroups } from './groupIdeas.ts';

/** Loosens an idea from groups and merges before it goes: those that were merged into it stand by themselves again. */
export function leaveWall(run: StageRun, id: IdeaId): void {
  delete run.ideas[id]?.mergedInto;
  for (const idea of Object.values(run.ideas)) {
    if (idea.mergedInto === id) delete idea.mergedInto;
  }
  leaveGroups(run, [id]);
}
