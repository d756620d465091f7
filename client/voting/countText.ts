import type { TextKey } from '../../shared/text/keys.ts';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import { takesPoints } from '../../shared/voting/ballots.ts';
import type { MethodName } from '../../shared/voting/methods/method.ts';
import { useWords } from '../app/texts.tsx';

const keys: Record<MethodName, TextKey> = {
  single: 'ballot.count.votes',
  approval: 'voting.count',
  dots: 'ballot.count.points',
  consent: 'ballot.count.support',
  ranking: 'ballot.count.first',
  pool: 'ballot.count.votes',
};

/** An option's plain count in words, with its share: "12 ja · 40 %". */
export function useCountText() {
  const { t } = useWords();
  return (ballot: StageBallot, count: number, share: number): string => {
    const counted = t(takesPoints(ballot) ? 'ballot.count.points' : keys[ballot.method], { count, share });
    return ballot.method === 'approval' ? counted : `${counted} · ${t('voting.percent', { share })}`;
  };
}
