import type { StageRun } from '../state.ts';
import type { Frozen, StageBallot } from './ballot.ts';
import type { Paper } from './methods/method.ts';
import type { Way } from './ways.ts';

/** The ballots of a run that take votes now; at most one. */
export const openBallots = (run: StageRun): StageBallot[] =>
  Object.values(run.ballots).filter((ballot) => ballot.stage === 'open');

/** The ballot the room is looking at: the one that was opened last. */
export const latestBallot = (run: StageRun): StageBallot | undefined => Object.values(run.ballots).at(-1);

/** How a ballot is held: in secret unless it was said otherwise before it was opened. */
export const wayOf = ({ way }: { way?: Way | undefined }): Way => way ?? 'secret';

/** Whether a paper takes points: dots, and a pool decided by points. */
export const takesPoints = ({ method, settings }: Pick<StageBallot, 'method' | 'settings'>): boolean =>
  method === 'dots' || (method === 'pool' && settings?.utility === 'points');

/** What people vote on. */
export const paperOf = ({ options, settings }: StageBallot): Paper => ({ options, settings: settings ?? {} });

/** What stays the same from the opening of a ballot on (B4). */
export function frozenOf({
  id,
  question,
  method,
  settings,
  way,
  again,
  fewVoters,
  blind,
  withoutPrice,
  options,
  roll,
}: StageBallot): Frozen {
  return {
    id,
    question,
    method,
    options,
    roll,
    ...(settings ? { settings } : {}),
    ...(way ? { way } : {}),
    ...(again ? { again } : {}),
    ...(fewVoters ? { fewVoters } : {}),
    ...(blind ? { blind } : {}),
    ...(withoutPrice ? { withoutPrice } : {}),
  };
}
