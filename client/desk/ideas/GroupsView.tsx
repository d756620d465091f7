import { useDeferredValue, useMemo, useState } from 'react';
import { wallIdeas } from '../../../shared/ideas/merged.ts';
import { ideaSections } from '../../../shared/ideas/sections.ts';
import { likelyDuplicates } from '../../../shared/ideas/similarity.ts';
import { find } from '../../../shared/ids.ts';
import type { IdeaId } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { UndoBar } from '../../design/UndoBar.tsx';
import type { Asking } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import { GroupActs, type Into } from './GroupActs.tsx';
import { GroupBoard } from './GroupBoard.tsx';
import { LikePairs } from './LikePairs.tsx';
import { pairOf, useNotSame } from './notSame.ts';
import type { DropPlace } from './useIdeaDrag.ts';
import './GroupsView.css';

interface GroupsViewProps {
  code: string;
  ask: Asking['ask'];
}

/** Sorting the wall: groups, merges and what may be the same. All of it can be undone, and nothing is done by itself. */
export function GroupsView({ code, ask }: GroupsViewProps) {
  const { t } = useWords();
  const run = useRun();
  const [ticked, setTicked] = useState<ReadonlySet<IdeaId>>(new Set());
  const [open, setOpen] = useState<'group' | 'merge' | null>(null);
  const [merged, setMerged] = useState<{ into: IdeaId; ideaIds: IdeaId[] } | null>(null);
  const [notSame, sayNotSame] = useNotSame(code);
  const wall = useMemo(() => wallIdeas(run).toSorted((a, b) => a.at - b.at), [run]);
  const later = useDeferredValue(wallIdeas(run));
  const alike = useMemo(() => likelyDuplicates(later), [later]);
  // An idea may have been hidden, withdrawn or merged since it was ticked.
  const chosen = wall.filter(({ id }) => ticked.has(id));
  const standing = new Set(wall.map(({ id }) => id));
  const pairs = alike.filter(({ ids }) => ids.every((id) => standing.has(id)) && !notSame.has(pairOf(ids)));

  const done = () => {
    setTicked(new Set());
    setOpen(null);
  };
  const group = async (ideaIds: IdeaId[], into: Into) => {
    const answer = await ask('groupIdeas', { ideaIds, into });
    if (answer.ok) done();
  };
  const merge = async (into: IdeaId, ideaIds: IdeaId[]) => {
    const answer = await ask('mergeIdeas', { ideaId: into, ideaIds });
    if (!answer.ok) return;
    done();
    setMerged({ into, ideaIds });
  };
  const drop = (id: IdeaId, place: DropPlace) => {
    const ids = ticked.has(id) ? chosen.map((idea) => idea.id) : [id];
    if (place !== 'new') return void group(ids, place === 'rest' ? null : place);
    setTicked(new Set(ids));
    setOpen('group');
  };
  const stays = merged && find(run.ideas, merged.into);
  return (
    <div className="GroupsView">
      <GroupActs
        chosen={chosen}
        groups={Object.values(run.ideaGroups ?? {})}
        open={open}
        onOpen={setOpen}
        onGroup={(into) =>
          void group(
            chosen.map(({ id }) => id),
            into,
          )
        }
        onMerge={(into) =>
          void merge(
            into,
            chosen.map(({ id }) => id).filter((id) => id !== into),
          )
        }
      />
      <UndoBar
        offer={
          merged && stays
            ? { id: merged.ideaIds.join(), message: t('ideaGroups.done', { title: written(stays.title, t) }) }
            : null
        }
        undoLabel={t('ideaGroups.split')}
        onUndo={() => {
          if (merged) void ask('splitIdea', { ideaIds: merged.ideaIds });
          setMerged(null);
        }}
        onExpire={() => setMerged(null)}
      />
      {pairs.length > 0 && (
        <details className="GroupsView__alike">
          <summary className="GroupsView__summary">
            {t(pairs.length === 1 ? 'ideaGroups.alike.one' : 'ideaGroups.alike', { count: pairs.length })}
          </summary>
          <LikePairs
            run={run}
            pairs={pairs}
            onMerge={(into, other) => void merge(into, [other])}
            onNotSame={sayNotSame}
          />
        </details>
      )}
      <GroupBoard
        run={run}
        sections={ideaSections(run, wall)}
        chosen={ticked}
        onChoose={(id, isChosen) => {
          const next = new Set(ticked);
          if (isChosen) next.add(id);
          else next.delete(id);
          setTicked(next);
        }}
        onDrop={drop}
        onRename={(groupId, title) => void ask('renameIdeaGroup', { groupId, title })}
        onSplit={(id) => void ask('splitIdea', { ideaIds: [id] })}
      />
    </div>
  );
}
