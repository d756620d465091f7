import { sceneNow } from '../../../shared/programme/programme.ts';
import { useWords } from '../../app/texts.tsx';
import { useConnection, useRun, useServerNow, useView, useWorkshop } from '../../app/workshop.tsx';
import type { CardName } from '../frame/cards.ts';
import { type Place, screenPath, shortAddress } from '../frame/usePlace.ts';
import { worthKnowing } from './notices.ts';
import { PointerControl } from './PointerControl.tsx';
import { nameOfPointed, pointables } from './pointables.ts';
import { previewOf } from './preview.ts';
import { SceneButtons } from './SceneButtons.tsx';
import { ScreenPreview } from './ScreenPreview.tsx';
import { ScreenSwitch } from './ScreenSwitch.tsx';
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
  const { t } = useWords();
  const connection = useConnection();
  const stage = useWorkshop((state) => state.stage);
  const presence = useView((view) => view.presence);
  const now = useServerNow();
  const run = useRun();
  const { shown, isConnected, show } = useScreenShown();
  const screen = shown ?? 1;
  const rows = pointables(run, sceneNow(run, screen), t('text.erased'));
  const preview = previewOf(run, {
    code,
    screen,
    address: shortAddress(place?.origin ?? location.origin),
    now,
    inRoom: Object.values(presence?.present ?? {}).reduce((sum, count) => sum + count, 0),
    turnout: presence?.turnout ?? {},
    t,
  });
  return (
    <aside className="ScreenColumn" aria-label={t('desk.screen.choose')}>
      <ScreenPreview preview={preview} />
      <ScreenSwitch shown={shown} address={isConnected ? null : screenPath(place?.key ?? '', code, 2)} onShow={show} />
      <PointerControl
        rows={rows}
        pointed={nameOfPointed(run, t('text.erased'))}
        onPoint={(at) => void connection.send('pointAt', { at })}
      />
      <SceneButtons
        chosen={screen === 2 ? (run.scene2 ?? null) : run.scene}
        follow={screen === 2 ? 'desk.screens.follow' : 'desk.scene.follow'}
        onChoose={(scene) => void connection.send('showScene', { scene, ...(screen === 2 ? { screen } : {}) })}
      />
      <WorthKnowing notices={worthKnowing({ stage, presence, place }, t)} onSee={onSee} />
    </aside>
  );
}
