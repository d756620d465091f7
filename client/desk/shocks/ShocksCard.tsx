import { useState } from 'react';
import { survivalOf } from '../../../shared/budget/standing.ts';
import type { Shock } from '../../../shared/scenario/schema.ts';
import type { PlayedShock } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { ShockFigures } from '../../shocks/ShockFigures.tsx';
import { effectsInWords } from '../../shocks/words.ts';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { timeOfDay } from '../frame/timeOfDay.ts';
import { type Asking, useAsk } from '../frame/useAsk.ts';
import { SurvivalTable } from './SurvivalTable.tsx';
import './ShocksCard.css';

/** The scenario's cards: each can be looked at beforehand, played on all boards, shown on the screen, and taken back. */
export function ShocksCard() {
  const { t } = useWords();
  const { scenario, shocks } = useRun();
  const { ask, refused, dismiss } = useAsk(commandsOf.shocks);
  const cards = scenario.shocks ?? [];
  return (
    <div className="ShocksCard">
      <Refused refused={refused} onDismiss={dismiss} />
      <p className="ShocksCard__lead">{t(cards.length === 0 ? 'desk.shocks.none' : 'desk.shocks.lead')}</p>
      {cards.map((card) => (
        <OneCard
          key={card.id}
          card={card}
          played={shocks.find(({ shockId }) => shockId === card.id)}
          isLatest={shocks.at(-1)?.shockId === card.id}
          ask={ask}
        />
      ))}
    </div>
  );
}

interface OneCardProps {
  card: Shock;
  played: PlayedShock | undefined;
  /** The one that the screen shows. */
  isLatest: boolean;
  ask: Asking['ask'];
}

function OneCard({ card, played, isLatest, ask }: OneCardProps) {
  const { t, language } = useWords();
  const run = useRun();
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const toggle = async () => {
    setBusy(true);
    await ask(played ? 'takeBackShock' : 'playShock', { shockId: card.id });
    setBusy(false);
  };
  const show = isLatest && run.scene !== 'shock';
  return (
    <section className="ShocksCard__card" aria-labelledby={`shock-${card.id}`}>
      <h3 className="ShocksCard__title" id={`shock-${card.id}`}>
        {card.title}{' '}
        <span className="ShocksCard__kind">
          {t(`shock.kind.${card.kind}`)}
          {played && ` · ${t('desk.shocks.isPlayed', { time: timeOfDay(played.at, language) })}`}
        </span>
      </h3>
      <p>{effectsInWords(card, run.scenario, t).join(' ')}</p>
      <div className="ShocksCard__buttons">
        <Button variant={played ? 'plain' : 'main'} busy={busy} onClick={() => void toggle()}>
          {t(played ? 'command.takeBackShock' : 'command.playShock')}
        </Button>
        {show && <Button onClick={() => void ask('showScene', { scene: 'shock' })}>{t('desk.shocks.show')}</Button>}
        <Button variant="quiet" aria-expanded={isOpen} onClick={() => setOpen((open) => !open)}>
          {t(isOpen ? 'desk.shocks.survives.hide' : 'desk.shocks.survives')}
        </Button>
      </div>
      {isOpen && (
        <>
          <p>{card.text}</p>
          <ShockFigures card={card} scenario={run.scenario} />
          <SurvivalTable
            rows={survivalOf(run, card.id)}
            activeId={run.activeOutcomeId}
            priceLevel={run.scenario.priceLevel}
          />
        </>
      )}
    </section>
  );
}
