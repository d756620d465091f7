import { type SceneName, sceneNames } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import './SceneButtons.css';

interface SceneButtonsProps {
  /** The chosen scene; null follows the step. */
  chosen: SceneName | null;
  onChoose: (scene: SceneName | null) => void;
}

/** What the screen shows: the step's own scene, or one that is chosen here. */
export function SceneButtons({ chosen, onChoose }: SceneButtonsProps) {
  const { t } = useWords();
  return (
    <fieldset className="SceneButtons">
      <legend className="visually-hidden">{t('desk.screen.choose')}</legend>
      <Button className="SceneButtons__follow" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('desk.scene.follow')}
      </Button>
      {sceneNames.map((scene) => (
        <Button key={scene} aria-pressed={chosen === scene} onClick={() => onChoose(scene)}>
          {t(`desk.scene.${scene}`)}
        </Button>
      ))}
    </fieldset>
  );
}
