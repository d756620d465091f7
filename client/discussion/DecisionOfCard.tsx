import type { DiscussionCard } from '../../shared/discussion/card.ts';
import { useWords } from '../app/texts.tsx';
import { Icon } from '../design/Icon.tsx';
import './DecisionOfCard.css';

/** What was agreed about a card and who owns it; nothing as long as it is open. */
export function DecisionOfCard({ card: { decision } }: { card: Pick<DiscussionCard, 'decision'> }) {
  const { t } = useWords();
  if (!decision) return null;
  return (
    <div className="DecisionOfCard">
      <p className="DecisionOfCard__decided">
        <Icon name="check" /> {t('discussion.decided')}
      </p>
      <p className="DecisionOfCard__text">{decision.text.text ?? t('text.erased')}</p>
      <p>{t('discussion.ownerIs', { owner: decision.owner.text ?? t('text.erased') })}</p>
    </div>
  );
}
