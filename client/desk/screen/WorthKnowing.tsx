import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import type { CardName } from '../frame/cards.ts';
import { ScrollArea } from '../frame/ScrollArea.tsx';
import { say } from '../frame/saying.ts';
import type { Notice } from './notices.ts';
import './WorthKnowing.css';

interface WorthKnowingProps {
  notices: readonly Notice[];
  onSee: (card: CardName) => void;
}

/** What the facilitator might otherwise miss. */
export function WorthKnowing({ notices, onSee }: WorthKnowingProps) {
  const { t } = useWords();
  return (
    <div className="WorthKnowing">
      <h2 className="WorthKnowing__heading">{t('desk.know')}</h2>
      <ScrollArea label={t('desk.know')} along="down">
        <ul className="WorthKnowing__list">
          {notices.map(({ id, saying, see }) => {
            const sentence = say(t, saying);
            return (
              <li key={id} className="WorthKnowing__notice">
                <span>{sentence}</span>
                {see && (
                  <Button
                    variant="quiet"
                    aria-label={`${t('desk.know.see')} ${t(`desk.card.${see}`)}`}
                    onClick={() => onSee(see)}
                  >
                    {t('desk.know.see')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </ScrollArea>
    </div>
  );
}
