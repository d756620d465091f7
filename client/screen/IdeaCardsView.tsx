import { useState } from 'react';
import { areaById } from '../../shared/budget/ledger.ts';
import { mergedOf } from '../../shared/ideas/merged.ts';
import type { Idea, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { type People, sourceInWords } from '../ideas/sourceInWords.ts';
import { temperatureInWords } from './ideaWords.ts';
import { framed, PointMark } from './PointMark.tsx';
import './IdeaCardsView.css';

interface IdeaCardsViewProps {
  run: StageRun;
  people: People;
  ideas: readonly Idea[];
  /** Small cards are titles with one line below. */
  size: 'large' | 'small';
  isWarm: boolean;
  /** The idea that is pointed at. */
  pointed: string | undefined;
}

/** One page of ideas as cards. One that comes while the page is shown lights up once. */
export function IdeaCardsView({ run, people, ideas, size, isWarm, pointed }: IdeaCardsViewProps) {
  const { t } = useWords();
  const [alreadyThere] = useState(() => new Set(ideas.map(({ id }) => id)));
  return (
    <ul className={classes('IdeaCardsView', `IdeaCardsView--${size}`, isWarm && 'IdeaCardsView--warm')}>
      {ideas.map((idea) => {
        const merged = mergedOf(run, idea.id).length;
        const gathered = merged > 0 && t('screens.ideas.merged', { count: merged + 1 });
        const warmth = temperatureInWords(idea, run, t);
        const area = idea.areaId !== null && areaById(run.scenario, idea.areaId)?.name;
        const from = [gathered, ...sourceInWords(idea, run, people, t), area].filter(Boolean).join(' · ');
        const below = size === 'small' && warmth ? [gathered, warmth].filter(Boolean).join(' · ') : from;
        const isNew = !alreadyThere.has(idea.id) && 'IdeaCardsView__card--new';
        const text = idea.text.text ?? t('text.erased');
        return (
          <li key={idea.id} {...framed(idea.id === pointed, 'IdeaCardsView__card', isNew)}>
            <h2 className="IdeaCardsView__title ScreenPage__two">
              {idea.id === pointed && <PointMark />}
              {idea.title.text ?? t('text.erased')}
            </h2>
            {size === 'large' && text && (
              <div className="IdeaCardsView__text">
                <p>{text}</p>
              </div>
            )}
            {size === 'large' && warmth && <p className="IdeaCardsView__warmth ScreenPage__two">{warmth}</p>}
            {below && <p className="IdeaCardsView__from ScreenPage__one">{below}</p>}
          </li>
        );
      })}
    </ul>
  );
}
