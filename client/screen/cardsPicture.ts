import type { Discussion, DiscussionCard } from '../../shared/discussion/card.ts';
import { cardsOfStep } from '../../shared/discussion/cardsOfStep.ts';
import type { StageRun } from '../../shared/state.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import type { Values } from '../../shared/text/sentence.ts';

/** What the room is shown of the cards. */
export interface CardsPicture {
  headline: { key: TextKey; values?: Values };
  /** What to say where there are no cards to show. */
  none: TextKey | null;
  cards: DiscussionCard[];
}

/** The cards that the day's step is about, or all of them: those that are open before those that are decided, the newest first. */
export function cardsPicture(discussion: Discussion, run: StageRun): CardsPicture {
  const { cardStep, here } = cardsOfStep(Object.values(discussion), run);
  const cards = here.toSorted(
    (a, b) => Number(a.decision !== undefined) - Number(b.decision !== undefined) || b.at - a.at,
  );
  const decided = cards.filter(({ decision }) => decision).length;
  return {
    headline:
      decided === 0
        ? { key: 'screen.cards.headline' }
        : { key: 'screen.cards.headline.count', values: { decided, cards: cards.length } },
    none: cards.length > 0 ? null : cardStep ? 'discussion.noneHere' : 'discussion.none',
    cards,
  };
}
