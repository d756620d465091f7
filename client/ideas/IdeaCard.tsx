import { areaById } from '../../shared/budget/ledger.ts';
import type { Idea, StageRun } from '../../shared/state.ts';
import { tableNumber } from '../../shared/tables/boards.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { MergedIdeas } from './MergedIdeas.tsx';
import { moneyInWords } from './moneyInWords.ts';
import './IdeaCard.css';

interface IdeaCardProps {
  run: StageRun;
  idea: Idea;
  isMine: boolean;
  isNew: boolean;
  predicted: boolean;
}

/** One idea on the wall; who wrote it is not told, but for the table whose tablet it came from. */
export function IdeaCard({ run, idea, isMine, isNew, predicted }: IdeaCardProps) {
  const words = useWords();
  const { t } = words;
  const area = idea.areaId === null ? undefined : areaById(run.scenario, idea.areaId)?.name;
  const number = idea.tableId === undefined ? undefined : tableNumber(run, idea.tableId);
  const table = number === undefined ? undefined : t('table.name', { number });
  const mark = isMine ? t('ideas.mine') : isNew ? t('ideas.new') : undefined;
  return (
    <li className={classes('IdeaCard', isMine && 'IdeaCard--mine', isNew && !isMine && 'IdeaCard--new')}>
      <h3 className={classes('IdeaCard__title', predicted && 'predicted')}>{idea.title.text ?? t('text.erased')}</h3>
      {idea.text.text && <p className="IdeaCard__text">{idea.text.text}</p>}
      <MergedIdeas run={run} ideaId={idea.id} />
      <p className="IdeaCard__foot">
        <span>{[mark, table, area].filter(Boolean).join(' · ')}</span>
        {idea.amounts && <strong>{moneyInWords(idea.amounts, run.scenario.years, words)}</strong>}
      </p>
    </li>
  );
}
