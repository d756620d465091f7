import { type DiscussionCard, progressOf } from '../../../shared/discussion/card.ts';
import type { CardStep, FiveStep } from '../../../shared/discussion/cardSteps.ts';
import { cardsOfStep } from '../../../shared/discussion/cardsOfStep.ts';
import { deck } from '../../../shared/discussion/deck.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import { CardLine } from './CardLine.tsx';
import { DeckPicker } from './DeckPicker.tsx';
import { WordForm } from './WordForm.tsx';
import './DiscussionDesk.css';

/** The discussion: cards are laid out, answered by the room, and decided here, those of the day's step first; how far each step has come is seen at once. */
export function DiscussionDesk() {
  const { t } = useWords();
  const discussion = useWorkshop(({ stage }) => stage.discussion) ?? {};
  const { ask, refused, dismiss } = useAsk(commandsOf.discussion);
  const cards = Object.values(discussion).toSorted(
    (a, b) => Number(a.decision !== undefined) - Number(b.decision !== undefined) || b.at - a.at,
  );
  const { cardStep, here, others } = cardsOfStep(cards, useRun());
  const lay = (step: CardStep, question: string, deckId: string) => ask('layOutCard', { step, question, deckId });
  const layStep = async (step: FiveStep) => {
    for (const id of deck[step]) await lay(step, t(`deck.${id}`), id);
  };
  const lines = (list: readonly DiscussionCard[]) => (
    <ul>
      {list.map((card) => (
        <CardLine key={card.id} card={card} ask={ask} />
      ))}
    </ul>
  );
  return (
    <div className="DiscussionDesk">
      <Refused refused={refused} onDismiss={dismiss} />
      {cardStep && here.length === 0 && (
        <div>
          <p>{t('discussion.noneHere')}</p>
          <Button variant="main" onClick={() => void layStep(cardStep)}>
            {t('discussion.layStep')}
          </Button>
        </div>
      )}
      <ul>
        {progressOf(discussion).map(({ step, decided, cards: count }) => (
          <li key={step}>{t('discussion.progress', { step: t(`discussion.step.${step}`), decided, cards: count })}</li>
        ))}
      </ul>
      <DeckPicker laid={new Set(cards.flatMap(({ deckId }) => deckId ?? []))} onLay={lay} />
      <details className="DiscussionDesk__deck">
        <summary className="DiscussionDesk__summary">{t('discussion.free')}</summary>
        <WordForm
          label={t('discussion.free')}
          before=""
          max={textLimits.question}
          action={t('discussion.lay')}
          onSave={async (question) => (await ask('layOutCard', { step: 'free', question })).ok}
        />
      </details>
      {cards.length === 0 && !cardStep && <p>{t('discussion.none')}</p>}
      {lines(here)}
      {others.length > 0 && (
        <details className="DiscussionDesk__deck">
          <summary className="DiscussionDesk__summary">{t('discussion.others', { count: others.length })}</summary>
          {lines(others)}
        </details>
      )}
    </div>
  );
}
