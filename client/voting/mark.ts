import { canonicalJson } from '../../shared/canonical.ts';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import { takesPoints } from '../../shared/voting/ballots.ts';
import { isBlank } from '../../shared/voting/methods/method.ts';
import type { Vote } from '../../shared/voting/methods/vote.ts';

/** What stands on a ballot paper before it is given: nothing yet, blank, or a vote with something marked. */
export type Mark = 'none' | 'blank' | Vote;

/** A vote of the ballot's kind with nothing marked: what a blank one looks like. */
export function blankVote(ballot: Pick<StageBallot, 'method' | 'settings'>): Vote {
  if (takesPoints(ballot)) return { points: {} };
  return ballot.method === 'consent' ? { levels: {} } : { options: [] };
}

/** The paper as the vote that counts says; undefined: no vote yet. */
export const markOf = (vote: Vote | undefined): Mark => {
  if (!vote) return 'none';
  return isBlank(vote) ? 'blank' : vote;
};

/** The paper after something was marked on it or taken away; crosses and blank exclude each other. */
export const withVote = (vote: Vote): Mark => (isBlank(vote) ? 'none' : vote);

/** The paper with the blank choice made or taken back. */
export const withBlank = (isSet: boolean): Mark => (isSet ? 'blank' : 'none');

/** The vote that a paper gives. Undefined while nothing stands on it. */
export function voteOn(mark: Mark, ballot: Pick<StageBallot, 'method' | 'settings'>): Vote | undefined {
  if (mark === 'none') return undefined;
  return mark === 'blank' ? blankVote(ballot) : mark;
}

/** Whether two papers say the same; the order of options tells something in a ranking alone. */
export function sameMark(a: Mark, b: Mark, isRanking = false): boolean {
  const plain = (mark: Mark) =>
    typeof mark === 'object' && 'options' in mark && !isRanking ? { options: [...mark.options].sort() } : mark;
  return canonicalJson(plain(a)) === canonicalJson(plain(b));
}
