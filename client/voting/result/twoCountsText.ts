import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import { twoCounts } from '../../../shared/voting/twoCounts.ts';
import { useWords } from '../../app/texts.tsx';
import { titlesIn } from './titles.ts';

/** What the same ballot comes to when it is counted in two ways, in plain words; undefined where one way is all there is. */
export function useTwoCountsText(ballot: RevealedBallot): string | undefined {
  const { t } = useWords();
  const both = twoCounts(ballot);
  if (!both) return undefined;
  const { method, first, second, isSame } = both;
  if (isSame) return t('ballot.two.same', { ways: t(`ballot.two.ways.${method}`) });
  const titles = (ids: readonly string[]) => titlesIn(ballot, ids, t);
  if (method !== 'pool') return t(`ballot.two.${method}`, { first: titles(first), second: titles(second) });
  const onlyFirst = first.filter((id) => !second.includes(id));
  const onlySecond = second.filter((id) => !first.includes(id));
  return [
    t('ballot.two.pool'),
    onlyFirst.length > 0 && t('ballot.two.pool.shares', { titles: titles(onlyFirst) }),
    onlySecond.length > 0 && t('ballot.two.pool.votes', { titles: titles(onlySecond) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
