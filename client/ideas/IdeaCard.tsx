import { memo } from 'react';
import { areaById } from '../../shared/budget/ledger.ts';
import type { Feeling } from '../../shared/ideas/temperature.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { Idea, IdeaId } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { FeelingButtons } from './FeelingButtons.tsx';
import { IdeaCosting } from './IdeaCosting.tsx';
import { MergedIdeas } from './MergedIdeas.tsx';
import { moneyInWords } from './moneyInWords.ts';
import { TemperatureBar } from './TemperatureBar.tsx';
import './IdeaCard.css';

/** What one feels about ideas, and how to say it. */
export interface Felt {
  given: Readonly<Record<IdeaId, Feeling>>;
  confirmed: Readonly<Record<IdeaId, Feeling>>;
  onFeel: (ideaId: IdeaId, feeling: Feeling | null) => void;
}

export interface IdeaCardProps {
  scenario: Scenario;
  idea: Idea;
  /** Where it comes from, in words. */
  source: string;
  /** What has been merged into it. */
  others: readonly Idea[];
  isMine: boolean;
  isNew: boolean;
  predicted: boolean;
  /** Too few have answered for its temperature to be shown. */
  isTooFew: boolean;
  /** What one feels about it, as shown and as confirmed. */
  feeling: Feeling | null;
  confirmedFeeling: Feeling | null;
  /** The same function for all ideas; absent where nobody in particular looks. */
  onFeel?: Felt['onFeel'] | undefined;
}

/** One idea on the wall; who wrote it is told only where its author has chosen so. Drawn again only when something in it changes. */
export const IdeaCard = memo(function IdeaCard({ scenario, idea, source, others, ...props }: IdeaCardProps) {
  const words = useWords();
  const { t } = words;
  const { isMine, isNew, predicted, isTooFew, feeling, confirmedFeeling, onFeel } = props;
  const area = idea.areaId === null ? undefined : areaById(scenario, idea.areaId)?.name;
  const title = idea.title.text ?? t('text.erased');
  const mark = isMine ? t('ideas.mine') : isNew ? t('ideas.new') : undefined;
  return (
    <li className={classes('IdeaCard', isMine && 'IdeaCard--mine', isNew && !isMine && 'IdeaCard--new')}>
      <h3 className={classes('IdeaCard__title', predicted && 'predicted')}>{title}</h3>
      {idea.text.text && <p className="IdeaCard__text">{idea.text.text}</p>}
      <IdeaCosting scenario={scenario} idea={idea} />
      <MergedIdeas scenario={scenario} others={others} />
      <p className="IdeaCard__foot">
        <span>{[mark, source, area].filter(Boolean).join(' · ')}</span>
        {!idea.cost && idea.amounts && <strong>{moneyInWords(idea.amounts, scenario.years, words)}</strong>}
      </p>
      {idea.temperature && <TemperatureBar title={title} temperature={idea.temperature} mine={feeling} />}
      {!idea.temperature && isTooFew && <p className="IdeaCard__tooFew">{t('feeling.tooFew')}</p>}
      {!idea.temperature && onFeel && !predicted && (
        <FeelingButtons
          title={title}
          feeling={feeling}
          predicted={feeling !== confirmedFeeling}
          onFeel={(felt) => onFeel(idea.id, felt)}
        />
      )}
    </li>
  );
}, isSame);

/** The list of what was merged is made anew with every change on the wall; what counts is what stands in it. */
function isSame({ others: before, ...was }: IdeaCardProps, { others, ...is }: IdeaCardProps): boolean {
  const keys = Object.keys({ ...was, ...is }) as (keyof typeof is)[];
  return (
    keys.every((key) => Object.is(was[key], is[key])) &&
    before.length === others.length &&
    before.every((idea, at) => idea === others[at])
  );
}
