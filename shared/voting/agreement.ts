import type { BallotOption, RevealedBallot } from './ballot.ts';
import { takesPoints } from './ballots.ts';
import { linesInOrder } from './resultLines.ts';

/** Where a room stands on one option: how far together, or split. */
export interface Agreement {
  option: BallotOption;
  support: number;
  /** Those who marked something else and not this; blank votes are on neither side. */
  against: number;
  /** Support minus conflict: above zero when more than half of those who marked anything marked this. */
  net: number;
  isSplit: boolean;
  /** Points for each supporter, where points are given: many points of few or few points of many. */
  strength?: number;
}

/** Neither side has two thirds, the usual qualified majority (Robert's Rules of Order, § 44). */
export const isEvenlySplit = (support: number, against: number): boolean =>
  support + against > 0 && 3 * Math.max(support, against) < 2 * (support + against);

/**
 * Support minus conflict for the methods that ask about each option by a mark, in the order of the ballot. It is the consent
 * ballot's own figure (`standsOf`) with fewer steps, and follows from totals of the whole room alone (B5):
 *
 * - single choice, approval, pool by crosses: those who marked an option against those who marked others only
 * - dots: those who gave it any point against those who gave all theirs elsewhere; points say how strongly, not how many
 *
 * Undefined for consent, which has its five steps; for ranking, which compares options with each other (its `duel`); for a pool
 * by points and dots of an earlier release, where nobody counted supporters.
 */
export function agreementOf(ballot: RevealedBallot): Agreement[] | undefined {
  const { method, result } = ballot;
  if (result.tooFew || method === 'consent' || method === 'ranking') return undefined;
  const supporters = result.outcome?.method === 'dots' ? result.outcome.supporters : undefined;
  if (takesPoints(ballot) && !supporters) return undefined;
  const marked = result.cast - result.blank;
  return linesInOrder(ballot).map(({ option, count }, at): Agreement => {
    const support = supporters ? (supporters[at] ?? 0) : count;
    const against = marked - support;
    const own = { option, support, against, net: support - against, isSplit: isEvenlySplit(support, against) };
    return supporters ? { ...own, strength: support === 0 ? 0 : count / support } : own;
  });
}
