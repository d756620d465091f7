import type { DiscussionCard } from '../../shared/discussion/card.ts';
import { currentStep } from '../../shared/programme/programme.ts';
import { tableNumber } from '../../shared/tables/boards.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useWorkshop } from '../app/workshop.tsx';
import { DecisionOfCard } from '../discussion/DecisionOfCard.tsx';
import { cardsPicture } from './cardsPicture.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './CardsScene.css';

/** As many as can be read from the back. */
const places = 4;
const answersShown = 2;

/** What is talked about in the day's step, and the answers that divide the room most. */
export function CardsScene() {
  const { t } = useWords();
  const run = useRun();
  const discussion = useWorkshop(({ stage }) => stage.discussion);
  const { headline, none, cards } = cardsPicture(discussion ?? {}, run);
  const step = currentStep(run);
  return (
    <>
      <SceneHead kicker={step?.title} aside={<TimeLeft />} headline={t(headline.key, headline.values)}>
        {none ? t(none) : step?.prompt}
      </SceneHead>
      <ul className="CardsScene">
        {cards.slice(0, places).map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      {cards.length > places && (
        <p className="CardsScene__more">{t('screen.cards.more', { count: cards.length - places })}</p>
      )}
    </>
  );
}

function Card({ card }: { card: DiscussionCard }) {
  const { t } = useWords();
  const run = useRun();
  const answers = card.answers.toSorted((a, b) => heat(b) - heat(a) || b.at - a.at);
  const rest = answers.length - answersShown;
  return (
    <li className="CardsScene__card">
      <h2 className="CardsScene__question ScreenPage__two">{card.question.text ?? t('text.erased')}</h2>
      {card.decision ? (
        <DecisionOfCard card={card} />
      ) : (
        <ul>
          {answers.slice(0, answersShown).map(({ id, text, tableId, carried, agree, disagree }, place) => {
            const number = tableId === undefined ? undefined : tableNumber(run, tableId);
            return (
              <li key={id} className="CardsScene__answer">
                <span className="CardsScene__text ScreenPage__one">{text.text ?? t('text.erased')}</span>
                <span className="CardsScene__counts">
                  {[
                    carried && t('discussion.carried'),
                    number !== undefined && t('table.name', { number }),
                    t('discussion.counts', { agree, disagree }),
                    rest > 0 && place === answersShown - 1 && t('screen.cards.moreAnswers', { count: rest }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            );
          })}
          {answers.length === 0 && <li className="CardsScene__counts">{t('discussion.noAnswers')}</li>}
        </ul>
      )}
    </li>
  );
}

/** How much an answer divides, before how many have said anything at all about it. */
const heat = ({ agree, disagree }: { agree: number; disagree: number }): number =>
  Math.min(agree, disagree) * 1000 + agree + disagree;
