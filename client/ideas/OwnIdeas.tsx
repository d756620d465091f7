import '../app/allWords.ts';
import { useState } from 'react';
import { standingIdea } from '../../shared/ideas/merged.ts';
import { find } from '../../shared/ids.ts';
import type { Idea, IdeaId, OwnIdea, StageRun } from '../../shared/state.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Icon } from '../design/Icon.tsx';
import { becameInWords } from './IdeaCosting.tsx';
import './OwnIdeas.css';

interface OwnIdeasProps {
  run: StageRun;
  own: Readonly<Record<IdeaId, OwnIdea>>;
  canEdit: boolean;
  /** Ideas the server has not confirmed; they can be neither rewritten nor withdrawn yet. */
  predicted: ReadonlySet<IdeaId>;
  onEdit: (idea: Idea) => void;
  onWithdraw: (id: IdeaId) => void;
  /** Shows one's name on an idea or takes it off; undefined for who has no name. */
  onName?: ((id: IdeaId, isShown: boolean) => void) | undefined;
}

/** One's own ideas, where each of them stands, and the way to change one's mind. */
export function OwnIdeas({ run, own, canEdit, predicted, onEdit, onWithdraw, onName }: OwnIdeasProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<IdeaId | null>(null);
  const entries = Object.entries(own).reverse();
  if (entries.length === 0) return null;
  return (
    <section className="OwnIdeas" aria-labelledby="OwnIdeas">
      <h3 className="OwnIdeas__heading" id="OwnIdeas">
        {t('ideas.own')}
      </h3>
      <ul>
        {entries.map(([id, entry]) => {
          const idea = entry.stage === 'shown' ? find(run.ideas, id) : entry.idea;
          if (!idea) return null;
          const title = idea.title.text ?? t('text.erased');
          return (
            <li key={id} className="OwnIdeas__idea">
              <p className="OwnIdeas__title">{title}</p>
              <p className="OwnIdeas__stage">
                <Icon name={entry.stage === 'hidden' ? 'notice' : 'check'} />
                {predicted.has(id) && t('ideas.onItsWay')}
                {!predicted.has(id) && stageInWords(entry, run, id, t)}
              </p>
              {idea.shownBy !== undefined && <p className="OwnIdeas__stage">{t('sources.shown')}</p>}
              {asked === id ? (
                <div className="OwnIdeas__acts">
                  <Button
                    variant="destructive"
                    onClick={() => {
                      setAsked(null);
                      onWithdraw(id);
                    }}
                  >
                    {t('ideas.withdraw.sure', { title })}
                  </Button>
                  <Button onClick={() => setAsked(null)}>{t('ideas.withdraw.keep')}</Button>
                </div>
              ) : (
                !predicted.has(id) && (
                  <div className="OwnIdeas__acts">
                    {canEdit && entry.stage !== 'hidden' && idea.mergedInto === undefined && !idea.cost && (
                      <Button
                        variant="quiet"
                        aria-label={t('ideas.change.named', { title })}
                        onClick={() => onEdit(idea)}
                      >
                        {t('ideas.change')}
                      </Button>
                    )}
                    {onName && (entry.stage === 'shown' || idea.shownBy !== undefined) && (
                      <NameButton idea={idea} title={title} onName={onName} />
                    )}
                    <Button
                      variant="quiet"
                      aria-label={t('ideas.withdraw.named', { title })}
                      onClick={() => setAsked(id)}
                    >
                      {t('ideas.withdraw')}
                    </Button>
                  </div>
                )
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface NameButtonProps {
  idea: Idea;
  title: string;
  onName: (id: IdeaId, isShown: boolean) => void;
}

function NameButton({ idea, title, onName }: NameButtonProps) {
  const { t } = useWords();
  const act = idea.shownBy === undefined ? 'sources.show' : 'sources.hide';
  return (
    <Button
      variant="quiet"
      aria-label={t(`${act}.named`, { title })}
      onClick={() => onName(idea.id, idea.shownBy === undefined)}
    >
      {t(act)}
    </Button>
  );
}

function stageInWords(entry: OwnIdea, run: StageRun, id: IdeaId, t: Words['t']): string {
  if (entry.stage === 'hidden') return t('ideas.hidden', { reason: entry.reason.text ?? t('text.erased') });
  const into = entry.stage === 'shown' ? standingIdea(run.ideas, id) : undefined;
  if (into && into.id !== id) return t('ideaGroups.mergedInto', { title: into.title.text ?? t('text.erased') });
  const idea = into ?? find(run.ideas, id);
  const became = idea && becameInWords(idea, run.scenario, t);
  if (entry.stage === 'shown' && became) return became;
  return t(entry.stage === 'veiled' ? 'ideas.veiled' : 'ideas.shown');
}
