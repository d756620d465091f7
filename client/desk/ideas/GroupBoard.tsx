import { type ReactNode, useRef } from 'react';
import type { IdeaSection } from '../../../shared/ideas/sections.ts';
import type { IdeaGroup, IdeaId, StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { classes } from '../../design/classes.ts';
import { GroupedIdea } from './GroupedIdea.tsx';
import { GroupName } from './GroupName.tsx';
import { type DropPlace, placeItem, useIdeaDrag } from './useIdeaDrag.ts';
import './GroupBoard.css';

interface GroupBoardProps {
  run: StageRun;
  sections: readonly IdeaSection[];
  chosen: ReadonlySet<IdeaId>;
  onChoose: (id: IdeaId, isChosen: boolean) => void;
  onDrop: (id: IdeaId, place: DropPlace) => void;
  onRename: (groupId: string, title: string) => void;
  onSplit: (id: IdeaId) => void;
}

/** Ideas in their groups: dragged from one to another, or chosen one by one for the buttons above. */
export function GroupBoard({ run, sections, chosen, onChoose, onDrop, onRename, onSplit }: GroupBoardProps) {
  const { t } = useWords();
  const board = useRef<HTMLDivElement>(null);
  const placeOf = (id: IdeaId): DropPlace => {
    const group = sections.find(({ ideas }) => ideas.some((idea) => idea.id === id))?.group;
    return group ? { groupId: group.id } : 'rest';
  };
  useIdeaDrag(board, placeOf, onDrop);
  const rest = sections.find(({ group }) => !group)?.ideas ?? [];
  const draw = (ideas: IdeaSection['ideas']) => (
    <ul>
      {ideas.map((idea) => (
        <GroupedIdea
          key={idea.id}
          run={run}
          idea={idea}
          isChosen={chosen.has(idea.id)}
          onChoose={(isChosen) => onChoose(idea.id, isChosen)}
          onSplit={onSplit}
        />
      ))}
    </ul>
  );
  return (
    <div className="GroupBoard" ref={board}>
      <div className="GroupBoard__new" data-drop={placeItem('new')}>
        {t('ideaGroups.dropNew')}
      </div>
      {sections.map(
        ({ group, ideas }) => group && <Group key={group.id} {...{ group, onRename }} body={draw(ideas)} />,
      )}
      <section
        className={classes('GroupBoard__group', 'GroupBoard__group--rest')}
        data-drop={placeItem('rest')}
        aria-label={t('ideaGroups.none')}
      >
        <h4 className="GroupBoard__heading">
          {t('ideaGroups.none')} <span className="num">{rest.length}</span>
        </h4>
        {draw(rest)}
      </section>
    </div>
  );
}

interface GroupProps {
  group: IdeaGroup;
  body: ReactNode;
  onRename: (groupId: string, title: string) => void;
}

function Group({ group, body, onRename }: GroupProps) {
  const { t } = useWords();
  return (
    <section
      className="GroupBoard__group"
      data-drop={placeItem({ groupId: group.id })}
      aria-label={group.title.text ?? t('text.erased')}
    >
      <GroupName title={group.title} onRename={(title) => onRename(group.id, title)} />
      {body}
    </section>
  );
}
