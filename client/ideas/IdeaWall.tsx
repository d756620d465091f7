import { useState } from 'react';
import type { Idea, IdeaId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { useHand } from '../design/useHand.ts';
import { GroupedIdeas } from './GroupedIdeas.tsx';
import { IdeaCard } from './IdeaCard.tsx';
import { committeeOf, newestFirst, steadyOrder } from './wall.ts';
import './IdeaWall.css';

interface IdeaWallProps {
  run: StageRun;
  mine: ReadonlySet<IdeaId>;
  predicted: ReadonlySet<IdeaId>;
}

/** Everyone's ideas as they come, newest first. While a hand is on the wall, nothing moves and the new ones wait. */
export function IdeaWall({ run, mine, predicted }: IdeaWallProps) {
  const { t } = useWords();
  const [committee, setCommittee] = useState<string | null>(null);
  const { isHeld, hand } = useHand();
  const newest = newestFirst(run);
  const ids = newest.map(({ id }) => id);
  const [order, setOrder] = useState<{ shown: readonly IdeaId[]; fresh: ReadonlySet<IdeaId> }>({
    shown: ids,
    fresh: new Set(),
  });

  const steady = isHeld ? steadyOrder(order.shown, ids, mine) : { shown: ids, waiting: 0 };
  if (steady.shown.join() !== order.shown.join()) {
    const known = new Set(order.shown);
    setOrder({ shown: steady.shown, fresh: new Set(steady.shown.filter((id) => !known.has(id))) });
  }
  const letIn = () => {
    const known = new Set(order.shown);
    setOrder({ shown: ids, fresh: new Set(ids.filter((id) => !known.has(id))) });
  };
  const byId = new Map(newest.map((idea) => [idea.id, idea]));
  const shown = steady.shown.flatMap((id): Idea[] => {
    const idea = byId.get(id);
    return idea && (committee === null || committeeOf(run, idea) === committee) ? [idea] : [];
  });
  const counts = new Map<string, number>();
  for (const idea of newest) {
    const id = committeeOf(run, idea);
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const chip = (id: string | null, name: string, count: number) => (
    <button
      key={id ?? ''}
      type="button"
      className="IdeaWall__chip"
      aria-pressed={committee === id}
      onClick={() => setCommittee(id)}
    >
      {name} <span className="num">{count}</span>
    </button>
  );
  return (
    <section className="IdeaWall" aria-label={t('ideas.wall')} {...hand}>
      {newest.length > 0 && (
        <fieldset className="IdeaWall__chips">
          <legend className="visually-hidden">{t('ideas.filter')}</legend>
          {chip(null, t('ideas.filter.all'), newest.length)}
          {run.scenario.committees
            .filter(({ id }) => counts.has(id) || id === committee)
            .map(({ id, name }) => chip(id, name, counts.get(id) ?? 0))}
        </fieldset>
      )}
      {steady.waiting > 0 && (
        <Button className="IdeaWall__waiting" onClick={letIn}>
          {t(steady.waiting === 1 ? 'ideas.waiting.one' : 'ideas.waiting', { count: steady.waiting })}
        </Button>
      )}
      {shown.length === 0 && run.veiledIdeas === 0 && <p className="IdeaWall__none">{t('ideas.none')}</p>}
      <GroupedIdeas run={run} ideas={shown}>
        {(ideas) => (
          <ul className="IdeaWall__notes">
            {ideas.map((idea) => (
              <IdeaCard
                key={idea.id}
                run={run}
                idea={idea}
                isMine={mine.has(idea.id)}
                isNew={order.fresh.has(idea.id)}
                predicted={predicted.has(idea.id)}
              />
            ))}
          </ul>
        )}
      </GroupedIdeas>
    </section>
  );
}
