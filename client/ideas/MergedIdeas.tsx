import '../app/allWords.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { Idea } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { IdeaCosting } from './IdeaCosting.tsx';
import './MergedIdeas.css';

interface MergedIdeasProps {
  scenario: Scenario;
  /** What has been merged into the idea (`mergedOf`). */
  others: readonly Idea[];
}

/** Out of how many ideas one was made, and one tap away what the others say in full; nothing where it was not. */
export function MergedIdeas({ scenario, others }: MergedIdeasProps) {
  const { t } = useWords();
  if (others.length === 0) return null;
  return (
    <details className="MergedIdeas">
      <summary className="MergedIdeas__count">{t('ideaGroups.merged', { count: others.length + 1 })}</summary>
      <ul className="MergedIdeas__others">
        {others.map((idea) => (
          <li key={idea.id}>
            <p className="MergedIdeas__title">{idea.title.text ?? t('text.erased')}</p>
            {idea.text.text !== '' && <p className="MergedIdeas__text">{idea.text.text ?? t('text.erased')}</p>}
            <IdeaCosting scenario={scenario} idea={idea} />
          </li>
        ))}
      </ul>
    </details>
  );
}
