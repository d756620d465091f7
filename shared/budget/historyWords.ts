import type { Speech } from '../report/speech.ts';
import type { StageRun } from '../state.ts';
import { accountName } from './accountName.ts';
import type { Adoption, Board, Doer, Move } from './board.ts';
import { proposalById } from './effects.ts';
import type { HistoryLine } from './history.ts';
import { amountsInWords, type Doers, moverInWords, purposeInWords } from './moveWords.ts';
import { typeChange } from './typeChange.ts';

/** Who changed a board: name and group, the facilitator, or somebody where nobody is to know. */
export const doerInWords = (doers: Doers, by: Doer, t: Speech['t']): string =>
  by === 'facilitator' ? t('history.facilitator') : moverInWords(doers, by, t);

/** A point in the history of a board: its name where it has one, else after which change it is. */
export function pointInWords({ snapshots = [] }: Board, count: number, t: Speech['t']): string {
  const name = snapshots.find(({ changes }) => changes === count)?.name.text;
  if (name) return name;
  return count === 0 ? t('history.start') : t('history.point', { count });
}

/** What a change did, as a sentence without its subject. */
export function changeInWords({ change, move }: HistoryLine, { board, scenario }: StageRun, words: Speech): string {
  const { t } = words;
  const proposal = (id: string) => proposalById(scenario, id)?.title ?? id;
  switch (change.kind) {
    case 'moved':
    case 'undone':
      return move ? movedInWords(change.kind, move) : '';
    case 'adopted': {
      const extent = extentInWords(change.adoption, t);
      const values = { proposal: proposal(change.adoption.proposalId), extent };
      return t(extent ? 'history.adopted.extent' : 'history.adopted', values);
    }
    case 'adjusted': {
      const extent = extentInWords(change.adoption, t) || t('history.extent.whole');
      return t('history.adjusted', { proposal: proposal(change.adoption.proposalId), extent });
    }
    case 'carried': {
      const [first, ...rest] = change.adoptions;
      const values = { count: change.adoptions.length, proposal: proposal(first?.proposalId ?? '') };
      return t(rest.length === 0 ? 'history.carried.one' : 'history.carried', values);
    }
    case 'suggested': {
      const { adoptions, adjusted = [], dropped } = change;
      const values = { adopted: adoptions.length, whole: adjusted.length, dropped: dropped.length };
      return t(adjusted.length > 0 ? 'history.suggested.whole' : 'history.suggested', values);
    }
    case 'dropped':
      return t('history.dropped', { proposal: proposal(change.proposalId) });
    case 'reordered':
      return t('history.reordered', { proposal: proposal(change.proposalId), place: change.position + 1 });
    case 'restored':
      return t('history.restored', { point: pointInWords(board, change.to, t) });
  }

  function movedInWords(kind: 'moved' | 'undone', move: Move): string {
    const changesType = kind === 'moved' && typeChange(scenario, move) && t('budget.news.changesType');
    return [t(`history.${kind}`, routeOf(move)), changesType, purposeInWords(move, t)].filter(Boolean).join('. ');
  }

  function routeOf({ amounts, from, to }: Move) {
    return {
      amount: amountsInWords(amounts, scenario.years, words),
      from: accountName(scenario, from, t),
      to: accountName(scenario, to, t),
    };
  }
}

/** How much and how late, where that is not all of it as planned. */
function extentInWords({ share, delay }: Adoption, t: Speech['t']): string {
  const later = delay === 1 ? t('proposal.start.later.one') : t('proposal.start.later', { years: delay });
  return [share < 100 && t('proposal.share.part', { share }), delay > 0 && later].filter(Boolean).join(', ');
}
