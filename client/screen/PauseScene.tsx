import { currentStep, neighbourStep, timeLeft } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useServerNow } from '../app/workshop.tsx';
import { clockTime } from './clockTime.ts';
import { SceneHead } from './SceneHead.tsx';
import './PauseScene.css';

export function PauseScene() {
  const run = useRun();
  const { until, minutes } = pauseUntil(run, useServerNow());
  const step = currentStep(run);
  return (
    <PauseSceneView
      title={step?.kind === 'break' ? step.title : null}
      prompt={step?.kind === 'break' ? step.prompt : null}
      until={until}
      minutes={minutes}
      next={neighbourStep(run, 1)?.title ?? null}
    />
  );
}

/** When a break ends. Where the desk chose the pause in the middle of another step, nobody knows, and null says so. */
function pauseUntil(run: StageRun, now: number): { until: number | null; minutes: number } {
  const left = timeLeft(run, now);
  const isKnown = currentStep(run)?.kind === 'break' && left > 0;
  return { until: isKnown ? now + left : null, minutes: Math.ceil(left / 60_000) };
}

interface PauseSceneViewProps {
  /** The break's own name and words, e.g. "Frokost". */
  title: string | null;
  prompt: string | null;
  /** The moment we go on; null when nobody knows, or when it has passed. */
  until: number | null;
  minutes: number;
  next: string | null;
}

export function PauseSceneView({ title, prompt, until, minutes, next }: PauseSceneViewProps) {
  const { t, language } = useWords();
  return (
    <>
      <SceneHead headline={title ?? t('screen.pause.headline')}>{prompt}</SceneHead>
      <div className="PauseScene">
        {until === null ? (
          <p className="PauseScene__when">{t('screen.pause.soon')}</p>
        ) : (
          <>
            <p className="PauseScene__when">{t('screen.pause.at', { time: clockTime(until, language) })}</p>
            <p className="PauseScene__minutes">
              {minutes === 1 ? t('screen.pause.minutes.one') : t('screen.pause.minutes', { count: minutes })}
            </p>
          </>
        )}
        {next && <p className="PauseScene__next">{t('screen.nextStep', { title: next })}</p>}
      </div>
    </>
  );
}
