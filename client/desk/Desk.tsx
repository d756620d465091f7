import { useState } from 'react';
import { currentStep } from '../../shared/programme/programme.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { DeskCards } from './DeskCards.tsx';
import { type CardName, cardOf } from './frame/cards.ts';
import { DeskHeader } from './frame/DeskHeader.tsx';
import { OfflineBanner } from './frame/OfflineBanner.tsx';
import { RefusedElsewhere } from './frame/RefusedElsewhere.tsx';
import { useDeskKeys } from './frame/useDeskKeys.ts';
import { usePlace } from './frame/usePlace.ts';
import { JumpDialog } from './programme/JumpDialog.tsx';
import { ProgrammeColumn } from './programme/ProgrammeColumn.tsx';
import { StepPanel } from './programme/StepPanel.tsx';
import { useJump } from './programme/useJump.ts';
import { RehearsalBar } from './rehearsal/RehearsalBar.tsx';
import { RoomCard } from './room/RoomCard.tsx';
import { ScreenColumn } from './screen/ScreenColumn.tsx';
import './Desk.css';

/** Three columns: the programme, the step and the room, and the screen. */
export function Desk({ code, onLogout }: { code: string; onLogout: () => void }) {
  const { t } = useWords();
  const { scenario } = useRun();
  const place = usePlace(code);
  const jump = useJump();
  const keys = useDeskKeys(jump);
  const [card, setCard] = useCard();
  return (
    <div className="Desk">
      <title>{t('desk.title', { municipality: scenario.municipality.name })}</title>
      <DeskHeader code={code} keys={keys} onLogout={onLogout} />
      <div className="Desk__banners">
        <RehearsalBar code={code} />
        <OfflineBanner />
        <RefusedElsewhere card={card} />
      </div>
      <div className="Desk__columns">
        <ProgrammeColumn jump={jump} />
        <main className="Desk__middle">
          <StepPanel jump={jump} />
          <div className="Desk__cards">
            <RoomCard code={code} place={place} />
            <DeskCards code={code} place={place} card={card} onCard={setCard} jump={jump} />
          </div>
        </main>
        <ScreenColumn code={code} place={place} onSee={setCard} />
      </div>
      <JumpDialog jump={jump} />
    </div>
  );
}

/** The card in front: what the step is about, until another one is chosen. */
function useCard(): [CardName, (card: CardName) => void] {
  const run = useRun();
  const step = currentStep(run);
  const at = `${run.id} ${step?.id}`;
  const [followed, setFollowed] = useState(at);
  const [card, setCard] = useState(() => cardOf(step));
  if (followed !== at) {
    setFollowed(at);
    setCard(cardOf(step));
  }
  return [card, setCard];
}
