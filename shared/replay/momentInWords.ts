import { historyLines } from '../budget/history.ts';
import { changeInWords } from '../budget/historyWords.ts';
import { find } from '../ids.ts';
import type { Speech } from '../report/speech.ts';
import type { Stage, Text } from '../state.ts';
import type { ReplayMoment } from './moments.ts';

/** What happened in a moment, as a sentence that names nobody. */
export function momentInWords({ happening }: ReplayMoment, stage: Stage, words: Speech): string {
  const { t } = words;
  const { run, discussion = {}, decisions = {} } = stage;
  const said = (text: Text | undefined) => text?.text ?? t('text.erased');
  switch (happening.kind) {
    case 'step':
      return t('replay.step', {
        title: run.scenario.programme.find(({ id }) => id === happening.stepId)?.title ?? '–',
      });
    case 'changes': {
      const { from, to } = happening;
      const [line] = historyLines(run.board, from, from);
      if (to > from) return t('replay.moves', { count: to - from + 1 });
      return line ? changeInWords(line, run, words) : '';
    }
    case 'shock':
      return t('replay.shock', {
        title: run.scenario.shocks?.find(({ id }) => id === happening.shockId)?.title ?? '–',
      });
    case 'landed':
      return t('replay.landed');
    case 'chosen': {
      const ballot = find(run.ballots, happening.ballotId);
      if (ballot?.stage !== 'revealed' || !ballot.chosen) return '';
      const { optionIds, reason } = ballot.chosen;
      const titles = ballot.options.filter(({ id }) => optionIds.includes(id)).map(({ title }) => said(title));
      const values = { question: said(ballot.question), reason: said(reason) };
      return titles.length === 0
        ? t('replay.chosen.none', values)
        : t('replay.chosen', { ...values, titles: titles.join(', ') });
    }
    case 'proposal':
      return t('replay.proposal', { title: said(find(run.ideas, happening.ideaId)?.title) });
    case 'parked': {
      const idea = find(run.ideas, happening.ideaId);
      const reason = idea?.became?.kind === 'parked' ? idea.became.reason : undefined;
      return t('replay.parked', { title: said(idea?.title), reason: said(reason) });
    }
    case 'card': {
      const card = find(discussion, happening.cardId);
      return t('replay.card', { question: said(card?.question), text: said(card?.decision?.text) });
    }
    case 'decision':
      return t('replay.decision', { title: said(find(decisions, happening.decisionId)?.title) });
  }
}
