import { accountName } from '../../shared/budget/accountName.ts';
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
export function useBudgetNews({ run, ...doers }: Stage, me: string, own: Own | undefined) {
  const words = useWords();
  const { t } = words;
  const { scenario, board } = run;
  const theirs = latestMoves(board.moves).filter((move) => !isOwnMove(move, me, own));
  const messages = theirs.reverse().map((move): LiveMessage => {
    const { id, by, from, to, amounts, undone } = move;
    const values = {
      who: moverInWords(doers, by, t),
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
  });
  const summarise = (texts: readonly string[]) => {
    const values = { count: texts.length, headline: meterHeadline(activeStatus(run), scenario.years, t) };
    return t('budget.news.many', values);
  };
  return { messages, summarise };
}
