import { sceneNow } from '../../../shared/programme/programme.ts';
import { useWords } from '../../app/texts.tsx';
import { useConnection, useRun, useServerNow, useView, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import type { CardName } from '../frame/cards.ts';
import { type Place, screenPath, shortAddress } from '../frame/usePlace.ts';
import { worthKnowing } from './notices.ts';
import { PointedNow, PointerField } from './PointerControl.tsx';
import { nameOfPointed, pointables } from './pointables.ts';
import { previewOf } from './preview.ts';
import { SceneButtons } from './SceneButtons.tsx';
import { ScreenPreview } from './ScreenPreview.tsx';
import { ScreenSwitch } from './ScreenSwitch.tsx';
import { usePointing } from './usePointing.ts';
import { useScreenShown } from './useScreenShown.ts';
import { WorthKnowing } from './WorthKnowing.tsx';
import './ScreenColumn.css';

interface ScreenColumnProps {
  code: string;
  place: Place | null;
  onSee: (card: CardName) => void;
}

/** The screen as it is, what else it can show, and what is worth knowing. */
export function ScreenColumn({ code, place, onSee }: ScreenColumnProps) {
  const { t, language } = useWords();
  const connection = useConnection();
  const stage = useWorkshop((state) => state.stage);
  const presence = useView((view) => view.presence);
  const now = useServerNow();
  const run = useRun();
  const { shown, isConnected, show } = useScreenShown();
  const screen = shown ?? 1;
  const scene = sceneNow(run, screen);
  const { opener, isOpen, open, choose, stop } = usePointing(scene);
  const rows = pointables(run, scene, t('text.erased'));
  const pointed = nameOfPointed(run, t('text.erased'));
  const preview = previewOf(run, {
    code,
    screen,
    address: shortAddress(place?.origin ?? location.origin),
    now,
    inRoom: Object.values(presence?.present ?? {}).reduce((sum, count) => sum + count, 0),
    turnout: presence?.turnout ?? {},
    stage,
    t,
    language,
  });
  return (
    <aside className="ScreenColumn" aria-label={t('desk.screen.choose')}>
      <ScreenPreview preview={preview}>
        {rows.length > 0 && (
          <Button ref={opener} variant="quiet" aria-expanded={isOpen} onClick={open}>
            {t('desk.pointer')}
          </Button>
        )}
        <ScreenSwitch shown={shown} onShow={show} />
      </ScreenPreview>
      {isOpen && rows.length > 0 && <PointerField rows={rows} onChoose={choose} />}
      {pointed !== undefined && <PointedNow name={pointed} onStop={stop} />}
      {shown === 2 && !isConnected && (
        <a className="ScreenColumn__open" href={screenPath(place?.key ?? '', code, 2)} target="_blank" rel="noreferrer">
          {t('desk.screens.open')}
        </a>
      )}
      <SceneButtons
        chosen={screen === 2 ? (run.scene2 ?? null) : run.scene}
        follow={screen === 2 ? 'desk.screens.follow' : 'desk.scene.follow'}
        onChoose={(scene) => void connection.send('showScene', { scene, ...(screen === 2 ? { screen } : {}) })}
      />
      <WorthKnowing notices={worthKnowing({ stage, presence, place, now }, t)} onSee={onSee} />
    </aside>
  );
}
