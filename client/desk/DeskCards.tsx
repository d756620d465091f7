import { overdueCount } from '../../shared/followup/due.ts';
import { wallIdeas } from '../../shared/ideas/merged.ts';
import { unansweredCount } from '../../shared/ideas/questions.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useWorkshop } from '../app/workshop.tsx';
import { Tabs } from '../design/Tabs.tsx';
import { useToday } from '../followup/useToday.ts';
import { BallotCard } from './ballot/BallotCard.tsx';
import { DiscussionDesk } from './discussion/DiscussionDesk.tsx';
import { EqualityCard } from './equality/EqualityCard.tsx';
import { FollowupCard } from './followup/FollowupCard.tsx';
import { type CardName, cardNames } from './frame/cards.ts';
import type { Place } from './frame/usePlace.ts';
import { HistoryCard } from './history/HistoryCard.tsx';
import { IdeasCard } from './ideas/IdeasCard.tsx';
import type { Jump } from './programme/useJump.ts';
import { QuestionsCard } from './questions/QuestionsCard.tsx';
import { RunsCard } from './runs/RunsCard.tsx';
import { ShocksCard } from './shocks/ShocksCard.tsx';
import { TablesCard } from './tables/TablesCard.tsx';
import { TargetCard } from './target/TargetCard.tsx';
import { TracksCard } from './tracks/TracksCard.tsx';
import './DeskCards.css';

interface DeskCardsProps {
  code: string;
  place: Place | null;
  card: CardName;
  onCard: (card: CardName) => void;
  jump: Jump;
}

/** One card in front; the others stay behind it as they were left, with what is half typed in them. */
export function DeskCards({ code, place, card, onCard, jump }: DeskCardsProps) {
  const { t } = useWords();
  const run = useRun();
  const ideas = wallIdeas(run).length;
  const unanswered = unansweredCount(run);
  const today = useToday();
  const overdue = useWorkshop(({ stage }) => overdueCount(Object.values(stage.decisions ?? {}), today));
  const labels: Record<CardName, string> = {
    target: t('desk.card.target'),
    tracks: t('desk.card.tracks'),
    shocks: t('desk.card.shocks'),
    tables: t('desk.card.tables'),
    ideas: ideas > 0 ? `${t('desk.card.ideas')} ${ideas}` : t('desk.card.ideas'),
    questions: unanswered > 0 ? `${t('desk.card.questions')} ${unanswered}` : t('desk.card.questions'),
    discussion: t('desk.card.discussion'),
    ballot: t('desk.card.ballot'),
    equality: t('desk.card.equality'),
    followup: overdue > 0 ? `${t('desk.card.followup')} ${overdue}` : t('desk.card.followup'),
    history: t('desk.card.history'),
    runs: t('desk.card.runs'),
  };
  return (
    <div className="DeskCards">
      <Tabs
        label={t('desk.cards')}
        tabs={cardNames.map((id) => ({ id, label: labels[id] }))}
        selected={card}
        onSelect={onCard}
      >
        <div hidden={card !== 'target'}>
          <TargetCard />
        </div>
        {/* Nothing is typed here, and charts are drawn only where they are seen. */}
        {card === 'tracks' && <TracksCard />}
        <div hidden={card !== 'shocks'}>
          <ShocksCard />
        </div>
        <div hidden={card !== 'tables'}>
          <TablesCard />
        </div>
        <div hidden={card !== 'ideas'}>
          <IdeasCard code={code} />
        </div>
        <div hidden={card !== 'questions'}>
          <QuestionsCard />
        </div>
        <div hidden={card !== 'discussion'}>
          <DiscussionDesk />
        </div>
        <div hidden={card !== 'ballot'}>
          <BallotCard jump={jump} />
        </div>
        {card === 'equality' && <EqualityCard />}
        <div hidden={card !== 'followup'}>
          <FollowupCard code={code} place={place} />
        </div>
        <div hidden={card !== 'history'}>
          <HistoryCard />
        </div>
        <div hidden={card !== 'runs'}>
          <RunsCard code={code} place={place} />
        </div>
      </Tabs>
    </div>
  );
}
