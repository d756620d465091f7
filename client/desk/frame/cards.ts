import type { CommandName } from '../../../shared/commands/registry.ts';
import type { Step } from '../../../shared/scenario/schema.ts';

export const cardNames = [
  'target',
  'tracks',
  'shocks',
  'tables',
  'ideas',
  'questions',
  'discussion',
  'ballot',
  'equality',
  'followup',
  'history',
  'runs',
] as const;
/** The cards in the middle of the desk, one of them in front. */
export type CardName = (typeof cardNames)[number];

/** The card a step is about. */
export function cardOf(step: Step | undefined): CardName {
  if (step?.opens.ballots) return 'ballot';
  if (step?.opens.ideas && !step.opens.moves) return 'ideas';
  if (step?.board === 'table') return 'tables';
  return step?.kind === 'discussion' ? 'discussion' : 'target';
}

/** The commands given on each card: a refusal is told where it was asked for. */
export const commandsOf: Record<CardName, readonly CommandName[]> = {
  target: ['setActiveOutcome', 'enterAgreement'],
  tracks: [],
  shocks: ['playShock', 'takeBackShock'],
  tables: ['dealSeats', 'seatPerson', 'carryToPlenary'],
  ideas: [
    'costIdea',
    'giveCostingRight',
    'takeCostingRight',
    'ideaToProposal',
    'parkIdea',
    'unparkIdea',
    'groupIdeas',
    'hideIdea',
    'importIdeas',
    'takeBackList',
    'liftCurtain',
    'mergeIdeas',
    'renameIdeaGroup',
    'showIdea',
    'showTemperatures',
    'splitIdea',
  ],
  questions: ['answerQuestion'],
  discussion: ['layOutCard', 'rewordCard', 'removeCard', 'decideCard', 'reopenCard'],
  equality: ['showEqualVoice', 'showRoles'],
  followup: ['recordDecision', 'changeDecision', 'removeDecision', 'addStatus', 'removeStatus'],
  history: ['nameSnapshot', 'removeSnapshot', 'restoreBoard'],
  ballot: [
    'createBallot',
    'discardBallot',
    'openBallot',
    'closeBallot',
    'revealBallot',
    'voidBallot',
    'repeatBallot',
    'addHandVotes',
    'chooseOptions',
  ],
  runs: ['startRun', 'restoreRun', 'explainChange'],
};
