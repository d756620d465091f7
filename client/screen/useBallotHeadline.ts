import type { RevealedBallot } from '../../shared/voting/ballot.ts';
import { takesPoints } from '../../shared/voting/ballots.ts';
import { standsOf } from '../../shared/voting/reading.ts';
import { leadersOf, resultLines } from '../../shared/voting/resultLines.ts';
import { useWords } from '../app/texts.tsx';
import { titlesIn } from '../voting/result/titles.ts';

/** The one sentence a result is told in: what was chosen once that has been said, and before that what the count came to. */
export function useBallotHeadline(ballot: RevealedBallot): string {
  const { t } = useWords();
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
  const [first] = outcome?.method === 'consent' ? standsOf(ballot, outcome) : [];
  if (first && first.support > 0) {
    const title = first.option.title.text ?? t('text.erased');
    return t('ballot.consent.headline', { title, count: first.support, cast: result.cast });
  }
  const lines = resultLines(ballot);
  const leaders = leadersOf(lines);
  const [leader] = leaders;
  if (!leader) return t('screen.ballot.noVotes');
  if (leaders.length > 1) return t('screen.ballot.tie', { count: leaders.length });
  const title = leader.option.title.text ?? t('text.erased');
  return takesPoints(ballot) ? t('ballot.dots.headline', { title }) : t('screen.ballot.winner', { title });
}
