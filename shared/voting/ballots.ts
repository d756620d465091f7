import type { StageBallot, StageRun } from '../state.ts';

/** The ballots of a run that take votes now; at most one. */
export const openBallots = (run: StageRun): StageBallot[] =>
  Object.values(run.ballots).filter((ballot) => ballot.stage === 'open');

/** The ballot the room is looking at: the one that was opened last. */
export const latestBallot = (run: StageRun): StageBallot | undefined => Object.values(run.ballots).at(-1);
