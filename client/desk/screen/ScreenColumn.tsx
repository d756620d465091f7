import { useWords } from '../../app/texts.tsx';
import { useConnection, useRun, useServerNow, useView, useWorkshop } from '../../app/workshop.tsx';
import type { CardName } from '../frame/cards.ts';
import { type Place, shortAddress } from '../frame/usePlace.ts';
import { worthKnowing } from './notices.ts';
import { previewOf } from './preview.ts';
import { SceneButtons } from './SceneButtons.tsx';
import { ScreenPreview } from './ScreenPreview.tsx';
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
  const preview = previewOf(useRun(), {
    code,
    address: shortAddress(place?.origin ?? location.origin),
    now,
    inRoom: Object.values(presence?.present ?? {}).reduce((sum, count) => sum + count, 0),
    turnout: presence?.turnout ?? {},
    t,
  });
  return (
    <aside className="ScreenColumn" aria-label={t('desk.screen.choose')}>
      <ScreenPreview preview={preview} />
      <SceneButtons chosen={stage.run.scene} onChoose={(scene) => void connection.send('showScene', { scene })} />
      <WorthKnowing notices={worthKnowing({ stage, presence, place }, t)} onSee={onSee} />
    </aside>
  );
}
