import type { LikelyDuplicate } from '../../../shared/ideas/similarity.ts';
import { find } from '../../../shared/ids.ts';
import type { IdeaId, StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { written } from '../frame/written.ts';
import { IdeaLine } from './IdeaLine.tsx';
import './LikePairs.css';

interface LikePairsProps {
  run: StageRun;
  pairs: readonly LikelyDuplicate[];
  onMerge: (into: IdeaId, other: IdeaId) => void;
  onNotSame: (ids: readonly IdeaId[]) => void;
}

/** Ideas that may say the same, side by side: a person decides whether they do, and which of the two stays. */
export function LikePairs({ run, pairs, onMerge, onNotSame }: LikePairsProps) {
  const { t } = useWords();
  return (
    <>
      <p className="LikePairs__intro">{t('ideaGroups.alike.intro')}</p>
      <ul className="LikePairs">
        {pairs.map(({ ids }) => {
          const [a, b] = ids.map((id) => find(run.ideas, id));
          if (!a || !b) return null;
          const name = (from: typeof a) => written(from.title, t);
          return (
            <li key={ids.join()} className="LikePairs__pair">
              <ul className="LikePairs__both">
                {[a, b].map((idea) => (
                  <IdeaLine key={idea.id} idea={idea} run={run}>
                    <Button
                      aria-label={t('ideaGroups.alike.keepNamed', { title: name(idea) })}
                      onClick={() => onMerge(idea.id, idea === a ? b.id : a.id)}
                    >
                      {t('ideaGroups.alike.keep')}
                    </Button>
                  </IdeaLine>
                ))}
              </ul>
              <Button
                variant="quiet"
                aria-label={t('ideaGroups.alike.notNamed', { title: name(a), other: name(b) })}
                onClick={() => onNotSame(ids)}
              >
                {t('ideaGroups.alike.not')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
