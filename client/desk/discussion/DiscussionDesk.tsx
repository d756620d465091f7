import { progressOf } from '../../../shared/discussion/card.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import { CardLine } from './CardLine.tsx';
import { DeckPicker } from './DeckPicker.tsx';
import { WordForm } from './WordForm.tsx';
import './DiscussionDesk.css';

/** The discussion: cards are laid out, answered by the room, and decided here; how far each step has come is seen at once. */
export function DiscussionDesk() {
  const { t } = useWords();
  const discussion = useWorkshop(({ stage }) => stage.discussion) ?? {};
  const { ask, refused, dismiss } = useAsk(commandsOf.discussion);
  const cards = Object.values(discussion).toSorted(
    (a, b) => Number(a.decision !== undefined) - Number(b.decision !== undefined) || b.at - a.at,
  );
  return (
    <div className="DiscussionDesk">
      <Refused refused={refused} onDismiss={dismiss} />
      <ul>
        {progressOf(discussion).map(({ step, decided, cards: count }) => (
          <li key={step}>{t('discussion.progress', { step: t(`discussion.step.${step}`), decided, cards: count })}</li>
        ))}
      </ul>
      <DeckPicker
        laid={new Set(cards.flatMap(({ deckId }) => deckId ?? []))}
        onLay={(step, question, deckId) => ask('layOutCard', { step, question, deckId })}
      />
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
      {cards.length === 0 && <p>{t('discussion.none')}</p>}
      <ul>
        {cards.map((card) => (
          <CardLine key={card.id} card={card} ask={ask} />
        ))}
      </ul>
    </div>
  );
}
