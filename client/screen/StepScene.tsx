import { currentStep, neighbourStep } from '../../shared/programme/programme.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useView } from '../app/workshop.tsx';
import { materialInWords } from '../programme/materialInWords.ts';
import { readyInWords } from '../programme/signalWords.ts';
import { useTimeLeft } from '../programme/useTimeLeft.ts';
import { SceneHead } from './SceneHead.tsx';
import './StepScene.css';

export function StepScene() {
  const run = useRun();
  const { scenario } = run;
  const { figure, sentence, over, planned } = useTimeLeft();
  const words = useWords();
  const signals = useView(({ presence }) => presence?.signals);
  const step = currentStep(run);
  return (
    <StepSceneView
      title={step?.title ?? scenario.name}
      prompt={step?.prompt ?? ''}
      materials={(step?.materials ?? []).map((one) => materialInWords(one, scenario, words.t))}
      time={planned > 0 ? { figure, sentence, over } : null}
      ready={signals && step?.kind !== 'break' ? readyInWords(signals, words) : null}
      next={neighbourStep(run, 1)?.title ?? null}
    />
  );
}

interface StepSceneViewProps {
  title: string;
  prompt: string;
  /** What the step lays on the table. */
  materials?: readonly string[];
  time: { figure: string; sentence: string; over: boolean } | null;
  /** How many are ready; null while nobody is. */
  ready?: string | null;
  next: string | null;
}

export function StepSceneView({ title, prompt, materials = [], time, ready, next }: StepSceneViewProps) {
  const { t } = useWords();
  return (
    <>
      <SceneHead headline={title} />
      <div className="StepScene">
        <p className="StepScene__prompt">{prompt}</p>
        {materials.length > 0 && (
          <p className="StepScene__materials">{t('materials.table', { list: materials.join(' · ') })}</p>
        )}
        {time && (
          <p className="StepScene__time" role="timer">
            {time.over ? (
              <>
                <span className="StepScene__over">{t('screen.step.over')}</span>
                <span>{time.sentence}</span>
              </>
            ) : (
              <>
                <span className="StepScene__figure num">{time.figure}</span> <span>{t('screen.step.left')}</span>
              </>
            )}
          </p>
        )}
        {ready && <p className="StepScene__ready num">{ready}</p>}
      </div>
      {next && <p className="StepScene__next">{t('screen.nextStep', { title: next })}</p>}
    </>
  );
}
