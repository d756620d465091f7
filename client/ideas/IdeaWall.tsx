import '../app/allWords.ts';
import { useDeferredValue, useMemo, useState } from 'react';
import { mergedOf, wallIdeas } from '../../shared/ideas/merged.ts';
import { orderForOne } from '../../shared/ideas/orderForOne.ts';
import { filtered, type WallFilter, wholeWall } from '../../shared/ideas/wallFilter.ts';
import { find } from '../../shared/ids.ts';
import { opensNow } from '../../shared/programme/programme.ts';
import type { Idea, IdeaId, ParticipantId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { useHand } from '../design/useHand.ts';
import { GroupedIdeas } from './GroupedIdeas.tsx';
import { type Felt, IdeaCard } from './IdeaCard.tsx';
import { type People, senderInWords, sourceInWords } from './sourceInWords.ts';
import { WallTools } from './WallTools.tsx';
import { newestFirst, steadyOrder } from './wall.ts';
import './IdeaWall.css';

interface IdeaWallProps {
  run: StageRun;
  people: People;
  mine: ReadonlySet<IdeaId>;
  predicted: ReadonlySet<IdeaId>;
  /** Whose order the ideas stand in while they are collected; newest first without one. */
  me?: ParticipantId | undefined;
  /** Absent where nobody in particular looks. */
  felt?: Felt | undefined;
}

/**
 * Everyone's ideas: while they are collected in an order of one's own, so that none is ahead for having come first, and after that
 * newest first. While a hand is on the wall, nothing moves and the new ones wait.
 */
export function IdeaWall({ run, people, mine, predicted, me, felt }: IdeaWallProps) {
  const { t } = useWords();
  const [filter, setFilter] = useState<WallFilter>(wholeWall);
  const sought = useDeferredValue(filter);
  const { isHeld, hand } = useHand();
  const isShuffled = me !== undefined && opensNow(run).ideas;
  const all = useMemo(() => (isShuffled ? orderForOne(wallIdeas(run), me) : newestFirst(run)), [run, isShuffled, me]);
  const ids = all.map(({ id }) => id);
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
  const byId = new Map(all.map((idea) => [idea.id, idea]));
  const there = steady.shown.flatMap((id): Idea[] => {
    const idea = byId.get(id);
    return idea ? [idea] : [];
  });
  const shown = filtered(run, there, sought);
  return (
    <section className="IdeaWall" aria-label={t('ideas.wall')} {...hand}>
      {all.length > 0 && <WallTools run={run} ideas={all} shown={shown.length} filter={filter} onFilter={setFilter} />}
      {isShuffled && all.length > 1 && <p className="IdeaWall__order">{t('wall.shuffled')}</p>}
      {steady.waiting > 0 && (
        <Button className="IdeaWall__waiting" onClick={letIn}>
          {t(steady.waiting === 1 ? 'ideas.waiting.one' : 'ideas.waiting', { count: steady.waiting })}
        </Button>
      )}
      {all.length === 0 && run.veiledIdeas === 0 && <p className="IdeaWall__none">{t('ideas.none')}</p>}
      {all.length > 0 && shown.length === 0 && <p className="IdeaWall__none">{t('wall.nothing')}</p>}
      <GroupedIdeas run={run} ideas={shown}>
        {(ideas) => (
          <ul className="IdeaWall__notes">
            {ideas.map((idea) => (
              <IdeaCard
                key={idea.id}
                scenario={run.scenario}
                idea={idea}
                source={[...sourceInWords(idea, run, people, t), ...senderInWords(idea, t)].join(' · ')}
                others={mergedOf(run, idea.id)}
                isMine={mine.has(idea.id)}
                isNew={order.fresh.has(idea.id)}
                predicted={predicted.has(idea.id)}
                isTooFew={find(run.tooFewFeelings ?? {}, idea.id) === true}
                feeling={find(felt?.given ?? {}, idea.id) ?? null}
                confirmedFeeling={find(felt?.confirmed ?? {}, idea.id) ?? null}
                onFeel={felt?.onFeel}
              />
            ))}
          </ul>
        )}
      </GroupedIdeas>
    </section>
  );
}
