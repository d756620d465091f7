import { areaById } from '../../shared/budget/ledger.ts';
import type { Feeling } from '../../shared/ideas/temperature.ts';
import { find } from '../../shared/ids.ts';
import type { Idea, IdeaId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { FeelingButtons } from './FeelingButtons.tsx';
import { IdeaCosting } from './IdeaCosting.tsx';
import { MergedIdeas } from './MergedIdeas.tsx';
import { moneyInWords } from './moneyInWords.ts';
import { type People, senderInWords, sourceInWords } from './sourceInWords.ts';
import { TemperatureBar } from './TemperatureBar.tsx';
import './IdeaCard.css';

/** What one feels about ideas, and how to say it. */
export interface Felt {
  given: Readonly<Record<IdeaId, Feeling>>;
  confirmed: Readonly<Record<IdeaId, Feeling>>;
  onFeel: (ideaId: IdeaId, feeling: Feeling | null) => void;
}

interface IdeaCardProps {
  run: StageRun;
  idea: Idea;
  people: People;
  isMine: boolean;
  isNew: boolean;
  predicted: boolean;
  felt?: Felt | undefined;
}

/** One idea on the wall; who wrote it is told only where its author has chosen so. */
export function IdeaCard({ run, idea, people, isMine, isNew, predicted, felt }: IdeaCardProps) {
  const words = useWords();
  const { t } = words;
  const area = idea.areaId === null ? undefined : areaById(run.scenario, idea.areaId)?.name;
  const source = [...sourceInWords(idea, run, people, t), ...senderInWords(idea, t)];
  const title = idea.title.text ?? t('text.erased');
  const mine = find(felt?.given ?? {}, idea.id) ?? null;
  const mark = isMine ? t('ideas.mine') : isNew ? t('ideas.new') : undefined;
  return (
    <li className={classes('IdeaCard', isMine && 'IdeaCard--mine', isNew && !isMine && 'IdeaCard--new')}>
      <h3 className={classes('IdeaCard__title', predicted && 'predicted')}>{title}</h3>
      {idea.text.text && <p className="IdeaCard__text">{idea.text.text}</p>}
      <IdeaCosting run={run} idea={idea} />
      <MergedIdeas run={run} ideaId={idea.id} />
      <p className="IdeaCard__foot">
        <span>{[mark, ...source, area].filter(Boolean).join(' · ')}</span>
        {!idea.cost && idea.amounts && <strong>{moneyInWords(idea.amounts, run.scenario.years, words)}</strong>}
      </p>
      {idea.temperature && <TemperatureBar title={title} temperature={idea.temperature} mine={mine} />}
      {!idea.temperature && run.tooFewFeelings?.[idea.id] && <p className="IdeaCard__tooFew">{t('feeling.tooFew')}</p>}
      {!idea.temperature && felt && !predicted && (
        <FeelingButtons
          title={title}
          feeling={mine}
          predicted={mine !== (find(felt.confirmed, idea.id) ?? null)}
          onFeel={(feeling) => felt.onFeel(idea.id, feeling)}
        />
      )}
    </li>
  );
}
