import '../app/allWords.ts';
import { mayDiscuss } from '../../shared/discussion/card.ts';
import { find } from '../../shared/ids.ts';
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

/** The cards the room talks about: answering them, and saying where one agrees. */
export default function CardsView({ code, prompt }: CardsViewProps) {
  const { t } = useWords();
  const connection = useConnection();
  const run = useRun();
  const me = useView((view) => view.me) ?? '';
  const own = useWorkshop((state) => find(state.own, me)?.discussion);
  const discussion = useWorkshop(({ stage }) => stage.discussion);
  const isTablet = useIsTablet();
  const cards = Object.values(discussion ?? {});
  const canAnswer = mayDiscuss(run);
  return (
    <div className="CardsView">
      {prompt && <p className="CardsView__prompt">{prompt}</p>}
      {!canAnswer && cards.length > 0 && <p className="CardsView__quiet">{t('discussion.closed')}</p>}
      {cards.length === 0 && <p>{t('discussion.none')}</p>}
      {cards.map((card) => {
        const isOpen = canAnswer && !card.decision;
        return (
          <section key={card.id} className="CardsView__card" aria-labelledby={`card-${card.id}`}>
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
                onAnswer={(text) => void connection.send('answerCard', { cardId: card.id, text })}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}
