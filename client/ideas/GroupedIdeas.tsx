import '../app/allWords.ts';
import { Fragment, type ReactNode } from 'react';
import { ideaSections } from '../../shared/ideas/sections.ts';
import type { Idea, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import './GroupedIdeas.css';

interface GroupedIdeasProps {
  run: StageRun;
  ideas: readonly Idea[];
  /** Draws the ideas of one group, or all of them where there are no groups. */
  children: (ideas: readonly Idea[]) => ReactNode;
}

/** Ideas under the headings of their groups, each in the order they were given. */
export function GroupedIdeas({ run, ideas, children }: GroupedIdeasProps) {
  const { t } = useWords();
  const sections = ideaSections(run, ideas);
  const hasGroups = sections.some(({ group }) => group);
  return sections.map(({ group, ideas: inIt }) => (
    <Fragment key={group?.id ?? ''}>
      {hasGroups && (
        <h3 className="GroupedIdeas__heading">
          {group ? (group.title.text ?? t('text.erased')) : t('ideaGroups.rest')}{' '}
          <span className="GroupedIdeas__count num">{inIt.length}</span>
        </h3>
      )}
      {children(inIt)}
    </Fragment>
  ));
}
