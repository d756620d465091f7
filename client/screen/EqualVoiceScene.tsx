import type { ReactNode } from 'react';
import { committeeProtection } from '../../shared/equality/committeeProtection.ts';
import { equalVoice } from '../../shared/equality/equalVoice.ts';
import type { Stage } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useWorkshop } from '../app/workshop.tsx';
import { ProtectionFigure } from '../equality/ProtectionFigure.tsx';
import { VoiceFigures } from '../equality/VoiceFigures.tsx';
import { equalVoiceHeadline } from './equalVoiceHeadline.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './EqualVoiceScene.css';

export function EqualVoiceScene() {
  const people = useWorkshop(({ stage }) => stage.people);
  return <EqualVoiceSceneView run={useRun()} people={people} time={<TimeLeft />} />;
}

export interface EqualVoiceSceneViewProps extends Pick<Stage, 'run' | 'people'> {
  time?: ReactNode;
}

/** How the groups of the room have been heard, once the facilitator has shown it. */
export function EqualVoiceSceneView({ run, people, time }: EqualVoiceSceneViewProps) {
  const { t } = useWords();
  if (!run.equalVoice) {
    return <SceneHead kicker={t('equality.title')} aside={time} headline={equalVoiceHeadline({ run, people }, t)} />;
  }
  const voices = equalVoice(run, people, run.equalVoice.voices);
  const protection = committeeProtection(run, people);
  return (
    <>
      <SceneHead kicker={t('equality.title')} aside={time} headline={equalVoiceHeadline({ run, people }, t)} />
      <div className="EqualVoiceScene">
        <VoiceFigures voices={voices} level={2} />
        {protection && <ProtectionFigure protection={protection} level={2} />}
      </div>
    </>
  );
}
