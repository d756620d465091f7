import { mergedOf } from '../../shared/ideas/merged.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import type { IdeaTile } from './ideaPages.ts';
import { temperatureInWords } from './ideaWords.ts';
import { framed, PointMark } from './PointMark.tsx';
import './IdeaTilesView.css';

interface IdeaTilesViewProps {
  run: StageRun;
  tiles: readonly IdeaTile[];
  isWarm: boolean;
  /** The idea that is pointed at. */
  pointed: string | undefined;
}

/** One page of the groups of ideas, each with its heading, how many there are in it, and titles. */
export function IdeaTilesView({ run, tiles, isWarm, pointed }: IdeaTilesViewProps) {
  const { t } = useWords();
  return (
    <ul className={classes('IdeaTilesView', isWarm && 'IdeaTilesView--warm')}>
      {tiles.map(({ group, count, ideas, part }) => (
        <li key={`${group?.id ?? ''} ${part?.number ?? 1}`} className="IdeaTilesView__tile">
          <h2 className="IdeaTilesView__heading">
            <span className="ScreenPage__one">
              {group ? (group.title.text ?? t('text.erased')) : t('ideaGroups.rest')}
            </span>{' '}
            {part && <span className="IdeaTilesView__part">{t('screens.ideas.part', part)}</span>}{' '}
            <span className="num">{count}</span>
          </h2>
          <ul className="IdeaTilesView__ideas">
            {ideas.map((idea) => {
              const warmth = temperatureInWords(idea, run, t);
              const merged = mergedOf(run, idea.id).length;
              return (
                <li key={idea.id} {...framed(idea.id === pointed, 'IdeaTilesView__idea')}>
                  <p className="ScreenPage__one">
                    {idea.id === pointed && <PointMark />}
                    {idea.title.text ?? t('text.erased')}
                    {merged > 0 && (
                      <span className="IdeaTilesView__merged">
                        {' '}
                        · {t('screens.ideas.merged', { count: merged + 1 })}
                      </span>
                    )}
                  </p>
                  {warmth && <p className="IdeaTilesView__warmth ScreenPage__one">{warmth}</p>}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
