import '../app/allWords.ts';
import { type DiscussionCard, mayDiscuss } from '../../shared/discussion/card.ts';
import { cardsOfStep } from '../../shared/discussion/cardsOfStep.ts';
import { find } from '../../shared/ids.ts';
import { tableIdOf, tableNumber } from '../../shared/tables/boards.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useIsTablet, useRun, useView, useWorkshop } from '../app/workshop.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { CardAnswers } from './CardAnswers.tsx';
import { DecisionOfCard } from './DecisionOfCard.tsx';
import './CardsView.css';

interface CardsViewProps {
  code: string;
  /** What the step asks, when it asks it here. */
  prompt?: string | undefined;
}

/** The cards the room talks about, those of the day's step first: answering them, and saying where one agrees. */
export default function CardsView({ code, prompt }: CardsViewProps) {
  const { t } = useWords();
  const run = useRun();
  const discussion = useWorkshop(({ stage }) => stage.discussion);
  const { cardStep, here, others } = cardsOfStep(Object.values(discussion ?? {}), run);
  const canAnswer = mayDiscuss(run);
  const cards = (list: readonly DiscussionCard[]) =>
    list.map((card) => <CardPart key={card.id} card={card} code={code} canAnswer={canAnswer} />);
  return (
    <div className="CardsView">
      {prompt && <p className="CardsView__prompt">{prompt}</p>}
      {!canAnswer && here.length > 0 && <p className="CardsView__quiet">{t('discussion.closed')}</p>}
      {here.length === 0 && <p>{t(cardStep ? 'discussion.noneHere' : 'discussion.none')}</p>}
      {cards(here)}
      {others.length > 0 && (
        <details className="CardsView__others">
          <summary className="CardsView__unfold">{t('discussion.others', { count: others.length })}</summary>
          {cards(others)}
        </details>
      )}
    </div>
  );
}

/** A card with what has been answered, and one's own answer below it. */
function CardPart({ card, code, canAnswer }: { card: DiscussionCard; code: string; canAnswer: boolean }) {
  const { t } = useWords();
  const connection = useConnection();
  const run = useRun();
  const me = useView((view) => view.me) ?? '';
  const own = useWorkshop((state) => find(state.own, me)?.discussion);
  const tableId = useWorkshop((state) => tableIdOf(state, me));
  const isTablet = useIsTablet();
  const isOpen = canAnswer && !card.decision;
  return (
    <section className="CardsView__card" aria-labelledby={`card-${card.id}`}>
      <p className="CardsView__quiet">{t(`discussion.step.${card.step}`)}</p>
      <h2 className="CardsView__question" id={`card-${card.id}`}>
        {card.question.text ?? t('text.erased')}
      </h2>
      <DecisionOfCard card={card} />
      <CardAnswers
        answers={card.answers}
        own={own}
        isOpen={isOpen}
        mayMark={!isTablet}
        onMark={(answerId, mark) => void connection.send('markAnswer', { answerId, mark })}
        onWithdraw={(answerId) => void connection.send('withdrawAnswer', { answerId })}
      />
      {isOpen && (
        <AnswerForm
          keep={`aktordag:answer:${code}:${card.id}`}
          isTablet={isTablet}
          tableNumber={isTablet || tableId === undefined ? undefined : tableNumber(run, tableId)}
          onAnswer={(text, forTable) =>
            void connection.send('answerCard', { cardId: card.id, text, ...(forTable ? { forTable } : {}) })
          }
        />
      )}
    </section>
  );
}
