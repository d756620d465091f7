import type { RevealedBallot } from '../../shared/voting/ballot.ts';
import { takesPoints } from '../../shared/voting/ballots.ts';
import { leadersOf, resultLines } from '../../shared/voting/resultLines.ts';
import type { Words } from '../app/texts.tsx';
import { titlesIn } from '../voting/result/titles.ts';

/** The one sentence a result is told in: what was chosen once that has been said, and before that what the count came to. */
export function ballotHeadline(ballot: RevealedBallot, t: Words['t']): string {
  const { result, chosen, options } = ballot;
  const titles = (ids: readonly string[]) => titlesIn(ballot, ids, t);
  if (chosen && chosen.optionIds.length === 0) return t('ballot.chosen.none');
  if (chosen) return t('ballot.chosen.headline', { titles: titles(chosen.optionIds) });
  if (result.tooFew) return t('ballot.tooFew', { cast: result.cast });
  const { outcome } = result;
  if (outcome?.method === 'pool') {
    const count = outcome.rounds.length + outcome.filled.length;
    return count === 0 ? t('ballot.pool.headline.none') : t('ballot.pool.headline', { count, total: options.length });
  }
  if (outcome?.method === 'ranking') {
    const [runoff, borda] = [titles(outcome.winners), titles(outcome.bordaWinners)];
    if (runoff === '') return t('ballot.ranking.none');
    return runoff === borda
      ? t('ballot.ranking.both', { title: runoff })
      : t('ballot.ranking.differ', { runoff, borda });
  }
  const leaders = leadersOf(resultLines(ballot));
  const [leader] = leaders;
  if (!leader) return t(outcome?.method === 'consent' ? 'ballot.consent.none' : 'screen.ballot.noVotes');
  const kind = outcome?.method === 'consent' ? 'consent' : takesPoints(ballot) ? 'dots' : 'plain';
  if (leaders.length > 1) return t(ties[kind], { count: leaders.length, support: leader.count, cast: result.cast });
  const title = titles([leader.option.id]);
  return t(firsts[kind], { title, count: leader.count, cast: result.cast });
}

const ties = { consent: 'ballot.consent.tie', dots: 'ballot.dots.tie', plain: 'screen.ballot.tie' } as const;
const firsts = {
  consent: 'ballot.consent.headline',
  dots: 'ballot.dots.headline',
  plain: 'screen.ballot.winner',
} as const;
