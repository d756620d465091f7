import { useWords } from '../app/texts.tsx';
import './BlankScene.css';

/** All dark, the foot as well: the room looks at each other. */
export function BlankScene() {
  const { t } = useWords();
  return (
    <div className="BlankScene">
      <span className="visually-hidden">{t('desk.preview.blank')}</span>
    </div>
  );
}
