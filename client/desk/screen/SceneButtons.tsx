import { currentStep } from '../../../shared/programme/programme.ts';
import type { SceneName } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { type SceneGroupName, sceneGroupNames, sceneGroupOf, scenesOf } from './sceneGroups.ts';
import './SceneButtons.css';

interface SceneButtonsProps {
  /** The chosen scene; null follows the step. */
  chosen: SceneName | null;
  /** What the first button says: whom the screen follows. */
  follow: 'desk.scene.follow' | 'desk.screens.follow';
  onChoose: (scene: SceneName | null) => void;
}

/** What the screen shows: the step's own scene, or one that is chosen here. What belongs to other steps is folded away. */
export function SceneButtons({ chosen, follow, onChoose }: SceneButtonsProps) {
  const { t } = useWords();
  const own = currentStep(useRun())?.scene ?? 'step';
  const unfolded = sceneGroupOf(chosen ?? own);
  const buttons = (group: SceneGroupName) => (
    <div className="SceneButtons__group">
      {group === 'day' && (
        <Button aria-pressed={chosen === null} onClick={() => onChoose(null)}>
          {t(follow)}
        </Button>
      )}
      {scenesOf(group).map((scene) => (
        <Button key={scene} aria-pressed={chosen === scene} onClick={() => onChoose(scene)}>
          {t(`desk.scene.${scene}`)}
        </Button>
      ))}
    </div>
  );
  return (
    <fieldset className="SceneButtons">
      <legend className="visually-hidden">{t('desk.screen.choose')}</legend>
      {buttons('day')}
      {sceneGroupNames
        .filter((group) => group !== 'day')
        .map((group) => (
          // One name: unfolding one folds the other.
          <details key={`${group} ${unfolded}`} name="scenes" open={unfolded === group}>
            <summary className="SceneButtons__open">{t(`desk.scenes.${group}`)}</summary>
            {buttons(group)}
          </details>
        ))}
    </fieldset>
  );
}
