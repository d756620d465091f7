import { mergedOf } from '../../../shared/ideas/merged.ts';
import type { Idea, IdeaId, StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { DragHandle } from '../../design/DragHandle.tsx';
import { written } from '../frame/written.ts';
import { ideaItem } from './useIdeaDrag.ts';

interface GroupedIdeaProps {
  run: StageRun;
  idea: Idea;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onSplit: (id: IdeaId) => void;
}

/** An idea on the board: a box to choose it by, a handle to drag it by, and what was merged into it. */
export function GroupedIdea({ run, idea, isChosen, onChoose, onSplit }: GroupedIdeaProps) {
  const { t } = useWords();
  const others = mergedOf(run, idea.id);
  return (
    <li className="GroupBoard__idea" data-drop={ideaItem(idea.id)}>
      <div className="GroupBoard__line">
        <label className="GroupBoard__choose">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
          <span>
            <span className="GroupBoard__title">{written(idea.title, t)}</span>
            {idea.text.text !== '' && <span className="GroupBoard__text">{written(idea.text, t)}</span>}
          </span>
        </label>
        <DragHandle />
      </div>
      {others.length > 0 && (
        <details>
          <summary className="GroupBoard__merged">{t('ideaGroups.merged', { count: others.length + 1 })}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.id} className="GroupBoard__other">
                <p>
                  <span className="GroupBoard__otherTitle">{written(other.title, t)}</span>
                  {other.text.text !== '' && <span className="GroupBoard__text">{written(other.text, t)}</span>}
                </p>
                <Button
                  variant="quiet"
                  aria-label={t('ideaGroups.splitNamed', { title: written(other.title, t) })}
                  onClick={() => onSplit(other.id)}
                >
                  {t('ideaGroups.split')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
