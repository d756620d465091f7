import type { IdeaId, State } from '../state.ts';
import { leaveWall } from './leaveWall.ts';

/** Takes an idea out of the room for good, with what was felt about it, and off ballots that are being prepared. */
export function eraseIdea({ stage, backstage, own, vault }: State, id: IdeaId): void {
  leaveWall(stage.run, id);
  delete stage.run.ideas[id];
  delete vault.run.veiledIdeas[id];
  delete backstage.run.hiddenIdeas[id];
  delete vault.run.ideaAuthors[id];
  delete stage.run.tooFewFeelings?.[id];
  delete vault.run.temperatures?.[id];
  for (const one of Object.values(own)) delete one.temperatures?.[id];
  for (const draft of Object.values(backstage.run.draftBallots)) {
    draft.ideaIds = draft.ideaIds.filter((ideaId) => ideaId !== id);
  }
}
