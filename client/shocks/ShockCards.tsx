import '../app/allWords.ts';
import { shockById } from '../../shared/budget/shocks.ts';
import { survivalOf } from '../../shared/budget/standing.ts';
import type { Shock } from '../../shared/scenario/schema.ts';
import { useWords } from '../app/texts.tsx';
import { useBoardId, useRun } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { Icon } from '../design/Icon.tsx';
import { clockTime } from '../screen/clockTime.ts';
import { ShockFigures } from './ShockFigures.tsx';
import { effectsInWords, standingInWords } from './words.ts';
import './ShockCards.css';

/** Which cards a person has folded in or out, by their ids. */
export type ShockFolds = Readonly<Record<string, boolean>>;

export interface ShockCardsProps {
  /** What was chosen before; a card without a choice is open when it is the latest and `opensLatest`. */
  folds: ShockFolds;
  opensLatest: boolean;
  onFold: (shockId: string, isOpen: boolean) => void;
}

/** The cards that have been played: what happens, and what it does to the board one works on. They stay until they are taken back. */
export default function ShockCards({ folds, opensLatest, onFold }: ShockCardsProps) {
  const { scenario, shocks } = useRun();
  const cards = shocks.toReversed().flatMap(({ shockId, at }) => {
    const card = shockById(scenario, shockId);
    return card ? [{ card, at }] : [];
  });
  return (
    <div className="ShockCards">
      {cards.map(({ card, at }, index) => (
        <PlayedCard
          key={card.id}
          card={card}
          at={at}
          isOpen={folds[card.id] ?? (opensLatest && index === 0)}
          onFold={(isOpen) => onFold(card.id, isOpen)}
        />
      ))}
    </div>
  );
}

interface PlayedCardProps {
  card: Shock;
  at: number;
  isOpen: boolean;
  onFold: (isOpen: boolean) => void;
}

function PlayedCard({ card, at, isOpen, onFold }: PlayedCardProps) {
  const { t, language } = useWords();
  const run = useRun();
  const boardId = useBoardId();
  const here = survivalOf(run, card.id)
    .find((board) => board.boardId === boardId)
    ?.outcomes.find(({ after }) => after.outcome.id === run.activeOutcomeId);
  return (
    <section className="ShockCards__card" aria-label={card.title}>
      <div className="ShockCards__head">
        <h2 className="ShockCards__title">
          <span className="ShockCards__kind">
            {t('shock.card')} · {t('shock.played', { time: clockTime(at, language) })}
          </span>
          {card.title}
        </h2>
        <Button
          variant="quiet"
          icon={<Icon name={isOpen ? 'up' : 'down'} />}
          aria-expanded={isOpen}
          onClick={() => onFold(!isOpen)}
        >
          {t(isOpen ? 'shock.hide' : 'shock.show')}
        </Button>
      </div>
      {isOpen && <p>{card.text}</p>}
      <p className="ShockCards__effect">{effectsInWords(card, run.scenario, t).join(' ')}</p>
      {here && (
        <p>{t('shock.here', { before: standingInWords(here.before, t), after: standingInWords(here.after, t) })}</p>
      )}
      {isOpen && <ShockFigures card={card} scenario={run.scenario} />}
    </section>
  );
}
