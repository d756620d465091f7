import type { RevealedBallot } from './ballot.ts';
import { standsOf } from './reading.ts';
import { leadersOf, linesInOrder } from './resultLines.ts';

/** What one ballot comes to when it is counted in two ways: the options that come first, or are chosen, in each. */
export interface TwoCounts {
  method: 'dots' | 'consent' | 'ranking' | 'pool';
  first: string[];
  second: string[];
  isSame: boolean;
}

/**
 * The same ballot under two methods, where that says anything:
 *
 * - ranking: instant runoff, and Borda
 * - pool: equal shares, and most votes for as long as the sum suffices
 * - dots: most points, and most supporters (the same paper read as an approval)
 * - consent: most support, and most support minus conflict
 *
 * Undefined for single choice and approval: a cross tells no more than the plain count does; and where nobody marked anything.
 */
export function twoCounts(ballot: RevealedBallot): TwoCounts | undefined {
  const { outcome, tooFew } = ballot.result;
  if (!outcome || tooFew) return undefined;
  const [first, second] = bothCounts(ballot, outcome);
  if (first.length === 0 && second.length === 0) return undefined;
  const isSame = first.length === second.length && first.every((id) => second.includes(id));
  return { method: outcome.method, first, second, isSame };
}

type Outcome = NonNullable<RevealedBallot['result']['outcome']>;

function bothCounts(ballot: RevealedBallot, outcome: Outcome): [string[], string[]] {
  if (outcome.method === 'ranking') return [outcome.winners, outcome.bordaWinners];
  if (outcome.method === 'pool') {
    return [[...outcome.rounds.map(({ optionId }) => optionId), ...outcome.filled], outcome.byVotes];
  }
  const lines = linesInOrder(ballot);
  const most = leadersOf(lines).map(({ option }) => option.id);
  if (outcome.method === 'dots') {
    const supported = lines.map((line, at) => ({ ...line, count: outcome.supporters[at] ?? 0 }));
    return [most, leadersOf(supported).map(({ option }) => option.id)];
  }
  const stands = standsOf(ballot, outcome).filter(({ support, conflict }) => support + conflict > 0);
  const best = stands[0]?.agreement;
  return [most, stands.filter(({ agreement }) => agreement === best).map(({ option }) => option.id)];
}
