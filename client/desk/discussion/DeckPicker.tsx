import { type CardStep, cardSteps } from '../../../shared/discussion/cardSteps.ts';
import { deck } from '../../../shared/discussion/deck.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';

interface DeckPickerProps {
  /** Ready-made questions that lie there already. */
  laid: ReadonlySet<string>;
  onLay: (step: CardStep, question: string, deckId: string) => Promise<unknown>;
}

/** The ready-made questions by step; one of them, or all of a step, is laid out. */
export function DeckPicker({ laid, onLay }: DeckPickerProps) {
  const { t } = useWords();
  return (
    <details className="DiscussionDesk__deck">
      <summary className="DiscussionDesk__summary">{t('discussion.deck')}</summary>
      {cardSteps.map((step) => {
        const left = step === 'free' ? [] : deck[step].filter((id) => !laid.has(id));
        if (left.length === 0) return null;
        const layAll = async () => {
          for (const id of left) await onLay(step, t(`deck.${id}`), id);
        };
        return (
          <section key={step} aria-label={t(`discussion.step.${step}`)}>
            <div className="DiscussionDesk__line">
              <h4>{t(`discussion.step.${step}`)}</h4>
              <Button
                variant="quiet"
                aria-label={t('discussion.layAllNamed', { count: left.length, step: t(`discussion.step.${step}`) })}
                onClick={() => void layAll()}
              >
                {t('discussion.layAll', { count: left.length })}
              </Button>
            </div>
            <ul>
              {left.map((id) => (
                <li key={id} className="DiscussionDesk__line">
                  <span>{t(`deck.${id}`)}</span>
                  <Button
                    variant="quiet"
                    aria-label={t('discussion.layNamed', { question: t(`deck.${id}`) })}
                    onClick={() => void onLay(step, t(`deck.${id}`), id)}
                  >
                    {t('discussion.lay')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
