import '../app/allWords.ts';
import { useState } from 'react';
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

/** The cards that have been played: what happens, and what it does to the board one works on. They stay until they are taken back. */
export default function ShockCards() {
  const { scenario, shocks } = useRun();
  const cards = shocks.toReversed().flatMap(({ shockId, at }) => {
    const card = shockById(scenario, shockId);
    return card ? [{ card, at }] : [];
  });
  return (
    <div className="ShockCards">
      {cards.map(({ card, at }, index) => (
        <PlayedCard key={card.id} card={card} at={at} isLatest={index === 0} />
      ))}
    </div>
  );
}

interface PlayedCardProps {
  card: Shock;
  at: number;
  isLatest: boolean;
}

function PlayedCard({ card, at, isLatest }: PlayedCardProps) {
  const { t, language } = useWords();
  const run = useRun();
  const boardId = useBoardId();
  const [isOpen, setOpen] = useState(isLatest);
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
          onClick={() => setOpen((open) => !open)}
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
