import { currentStep, neighbourStep } from '../../../shared/programme/programme.ts';
import { useWords } from '../../app/texts.tsx';
import { useConnection, useRun } from '../../app/workshop.tsx';
import { materialInWords } from '../../programme/materialInWords.ts';
import { useTimeLeft } from '../../programme/useTimeLeft.ts';
import { FactReaders } from '../facts/FactReaders.tsx';
import { RoomSignals } from './RoomSignals.tsx';
import { StepControls } from './StepControls.tsx';
import { StepHead } from './StepHead.tsx';
import type { Jump } from './useJump.ts';
import './StepPanel.css';

export function StepPanel({ jump }: { jump: Jump }) {
  const { t } = useWords();
  const run = useRun();
  const timer = useTimeLeft();
  const connection = useConnection();
  const step = currentStep(run);
  if (!step) return null;
  return (
    <>
      <StepHead step={step} timer={timer} />
      <div className="StepPanel__line">
        {step.materials && step.materials.length > 0 && (
          <p>
            {t('materials.heading')}: {step.materials.map((one) => materialInWords(one, run.scenario, t)).join(' · ')}
          </p>
        )}
        {step.kind !== 'break' && <RoomSignals />}
      </div>
      {step.kind === 'knowledge' && <FactReaders />}
      <StepControls
        next={neighbourStep(run, 1)}
        back={neighbourStep(run, -1)}
        onGo={jump.to}
        onExtend={(minutes) => void connection.send('extendTimer', { minutes })}
        onRestartTimer={() => void connection.send('goToStep', { stepId: step.id })}
      />
    </>
  );
}
