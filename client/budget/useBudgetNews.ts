import { useMemo } from 'react';
import { accountName } from '../../shared/budget/accountName.ts';
import type { Move } from '../../shared/budget/board.ts';
import { isOwnMove } from '../../shared/budget/moves.ts';
import { amountsInWords, moverInWords, purposeInWords } from '../../shared/budget/moveWords.ts';
import { activeStatus } from '../../shared/budget/outcomes.ts';
import { typeChange } from '../../shared/budget/typeChange.ts';
import type { Own, Stage } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import type { LiveMessage } from '../design/LiveRegion.tsx';
import { meterHeadline } from './meter.ts';
import { latestMoves } from './recent.ts';

/** What others just did to the budget, for those who hear the page; several changes become one sentence with what is missing. */
export function useBudgetNews({ run, people, tablets }: Stage, me: string, own: Own | undefined) {
  const words = useWords();
  const { t } = words;
  const { scenario } = run;
  const { board } = run;
  const messages = useMemo(() => {
    const theirs = latestMoves(board).filter((move) => !isOwnMove(move, me, own));
    return theirs.reverse().map(messageOf);

    function messageOf(move: Move): LiveMessage {
      const { id, by, from, to, amounts, undone } = move;
      const values = {
        who: moverInWords({ people, tablets }, by, t),
        amount: amountsInWords(amounts, scenario.years, words),
        from: accountName(scenario, from, t),
        to: accountName(scenario, to, t),
      };
      const told = [
        t(undone ? 'budget.news.undone' : 'budget.news.moved', values),
        !undone && typeChange(scenario, move) && t('budget.news.changesType'),
        purposeInWords(move, t),
      ];
      return { id: `${id}:${undone}`, text: told.filter(Boolean).join('. ') };
    }
  }, [board, scenario, people, tablets, me, own, words, t]);
  const summarise = (texts: readonly string[]) => {
    const values = { count: texts.length, headline: meterHeadline(activeStatus(run), scenario.years, t) };
    return t('budget.news.many', values);
  };
  return { messages, summarise };
}
