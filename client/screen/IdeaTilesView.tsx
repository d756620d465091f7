import { useWords } from '../app/texts.tsx';
import type { IdeaTiles } from './ideaTiles.ts';
import './IdeaTilesView.css';

/** The groups of ideas, each with its heading, how many there are in it, and the titles of some. */
export function IdeaTilesView({ shown, rest }: IdeaTiles) {
  const { t } = useWords();
  return (
    <ul className="IdeaTilesView">
      {shown.map(({ group, count, ideas, more }) => (
        <li key={group?.id ?? ''} className="IdeaTilesView__tile">
          <h2 className="IdeaTilesView__heading">
            <span className="ScreenPage__one">
              {group ? (group.title.text ?? t('text.erased')) : t('ideaGroups.rest')}
            </span>{' '}
            <span className="num">{count}</span>
          </h2>
          <ul className="IdeaTilesView__ideas">
            {ideas.map(({ id, title }) => (
              <li key={id} className="ScreenPage__one">
                {title.text ?? t('text.erased')}
              </li>
            ))}
          </ul>
          {more > 0 && <p className="IdeaTilesView__more">{t('ideaGroups.more', { count: more })}</p>}
        </li>
      ))}
      {rest && (
        <li className="IdeaTilesView__tile IdeaTilesView__tile--rest">
          <p>{t('ideaGroups.moreGroups', rest)}</p>
        </li>
      )}
    </ul>
  );
}
