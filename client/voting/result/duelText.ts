import { isEvenlySplit } from '../../../shared/voting/agreement.ts';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import { useWords } from '../../app/texts.tsx';
import { titleIn } from './titles.ts';

/** How the winner of a ranking does head to head with its strongest rival; undefined where there are no such two. */
export function useDuelText(ballot: RevealedBallot): string | undefined {
  const { t } = useWords();
  const { outcome } = ballot.result;
  if (outcome?.method !== 'ranking' || !outcome.duel) return undefined;
  const { winner, rival, forWinner, forRival } = outcome.duel;
  const [first, second] = [winner, rival].map((id) => titleIn(ballot, id) ?? t('text.erased'));
  const duel = t('ballot.duel', { winner: first ?? '', rival: second ?? '', forWinner, forRival });
  return isEvenlySplit(forWinner, forRival) ? `${duel} ${t('ballot.duel.split')}` : duel;
}
